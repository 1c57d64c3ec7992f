import type { Cell } from '../../core/cell/cell';
import type { SampleWords, Topic } from '../../words/en/set-up/sample';
import type { Ask } from './guest';

/** Evidence of one kind about one touchpoint, kept by hand in the Evidence tab. */
export interface Stream extends Ask {
  touchpoint: string;
  /** Other ways in which rows name the touchpoint. */
  names?: readonly string[];
  metric: string;
  source: string;
  topic?: Topic;
  /** Share of rows with a comment. */
  said?: number;
  /** Of the value, where comments quote it. */
  unit?: 'minutes' | 'days';
  /** Days ago. */
  newest?: number;
  oldest?: number;
  /** Counted together every so many days. */
  every?: number;
  /** How many customers each row stands for. */
  count?: number;
  expected?: readonly Cell[];
  leftOut?: readonly string[];
  /** True where somebody should have replied. */
  isAnswered?: boolean;
}

const HAPPY = [4, 5, 5];
const UNHAPPY = [3, 2, 2, 1];

export function streamsOf({ touchpoints: t, metrics: m, excuses, aliases, quietWords, yesNo: yn, rightWaits }: SampleWords): Stream[] {
  const survey = { source: 'Survey' };
  const visit = { source: 'Mystery visit' };
  const staff = { source: 'Employee' };
  const house = { source: 'Operations' };
  const complaint = { source: 'Complaint', kept: 0, good: [], said: 0.7, isAnswered: true };
  const yesNo = { good: [yn.yes], bad: [yn.no] };
  const rating = { metric: 'CSAT', good: HAPPY, bad: UNHAPPY };
  const booking = { touchpoint: t.booking, metric: m.booking };
  const checkIn = { touchpoint: t.checkIn, metric: m.checkIn, good: [2, 3, 4, 4, 5], bad: [7, 9, 12, 15, 22] };
  const phone = { touchpoint: t.phone, metric: m.phone, good: [0.3, 0.5, 0.8], bad: [3, 4, 6, 9, 14, 40] };
  const points = { touchpoint: t.club, metric: m.points, good: [0, 1, 1, 2], bad: [4, 9, 14] };
  return [
    { ...complaint, touchpoint: t.booking, metric: m.price, n: 15, bad: [yn.no], topic: 'price' },
    { ...booking, ...house, n: 96, kept: 82, good: [1, 2, 2], bad: [3, 5], every: 28 },
    { ...booking, ...survey, n: 54, kept: 44, good: [1, 2, 2], bad: [4, 5, 6, 11], topic: 'booking', said: 0.2 },
    // Nobody has looked since spring.
    {
      ...house,
      touchpoint: t.confirmation,
      metric: m.confirmation,
      n: 400,
      kept: 398,
      good: [15, 40],
      bad: [95, 600],
      newest: 197,
      oldest: 275,
      every: 7,
    },
    {
      ...survey,
      touchpoint: t.shuttle,
      metric: m.shuttle,
      n: 80,
      kept: 60,
      good: [5, 8, 10, 15, 15, 20],
      bad: [25, 25, 30, 35, 40, 55],
      topic: 'shuttle',
    },
    { ...visit, touchpoint: t.shuttle, metric: m.shuttle, n: 10, kept: 8, good: [10, 20], bad: [45] },
    { ...checkIn, ...visit, n: 12, kept: 5, names: aliases.checkIn.split('; ') },
    { ...checkIn, ...staff, n: 25, kept: 10, topic: 'staff', said: 0.3 },
    { ...checkIn, ...complaint, n: 18, topic: 'checkIn' },
    { ...house, ...yesNo, touchpoint: t.room, metric: m.ready, n: 420, kept: 416, every: 7 },
    { ...complaint, touchpoint: t.room, metric: m.quiet, n: 14, bad: [quietWords[0]!, quietWords[1]!], topic: 'quiet' },
    { ...staff, touchpoint: t.room, metric: m.quiet, n: 16, kept: 5, good: [4], bad: [2, 3] },
    { ...visit, touchpoint: t.room, metric: m.clean, n: 12, kept: 11, good: HAPPY, bad: [3] },
    { ...complaint, touchpoint: t.room, metric: m.clean, n: 38, bad: [1, 1, 2], topic: 'clean' },
    { ...survey, ...rating, touchpoint: t.wifi, n: 130, kept: 126, topic: 'wifi' },
    { ...survey, ...rating, touchpoint: t.wifi, n: 26, kept: 2, topic: 'wifi', said: 0.6, leftOut: excuses },
    { ...house, touchpoint: t.wifi, metric: m.speed, n: 150, kept: 148, good: [30, 40, 48, 62, 90], bad: [9, 22], every: 28 },
    { ...visit, touchpoint: t.wifi, metric: m.speed, n: 10, kept: 9, good: [35, 50], bad: [18] },
    { ...visit, ...rating, touchpoint: t.breakfast, n: 10, kept: 9 },
    { ...house, touchpoint: t.breakfast, metric: m.local, n: 8, kept: 7, good: ['72 %', 0.75, 0.8], bad: ['64 %'] },
    { ...survey, ...rating, touchpoint: t.restaurant, n: 40, kept: 31, topic: 'dinner', expected: [4, 4, 4, 4, 5, 3] },
    // Monthly means off a portal: nobody can tell how many guests were let down.
    { touchpoint: t.restaurant, metric: 'CSAT', source: 'Other', n: 3, kept: 2, good: [4.1, 4.2], bad: [3.8], count: 12 },
    { ...survey, ...rating, touchpoint: t.spa, n: 30, kept: 24, topic: 'spa' },
    { ...phone, ...visit, n: 10, kept: 4 },
    { ...phone, ...staff, n: 22, kept: 7 },
    { ...phone, ...complaint, n: 16, topic: 'phone', names: [t.phone, aliases.phone] },
    // Asked only what they would find right.
    {
      ...phone,
      ...survey,
      n: 48,
      kept: 48,
      good: [null],
      expected: rightWaits,
    },
    {
      ...survey,
      ...yesNo,
      touchpoint: t.phone,
      metric: 'Resolved',
      n: 140,
      kept: 108,
      topic: 'solved',
      tilt: guest => (guest.isNew ? 0.25 : 0),
      isAnswered: true,
    },
    { ...survey, ...yesNo, touchpoint: t.chat, metric: m.human, n: 30, kept: 15, topic: 'chat', said: 0.5, oldest: 80 },
    { ...survey, ...yesNo, touchpoint: t.chat, metric: m.human, n: 45, kept: 38, newest: 84 },
    { ...survey, ...yesNo, touchpoint: t.invoice, metric: m.invoice, n: 7, kept: 5 },
    { ...complaint, touchpoint: t.refunds, metric: 'On time', n: 9, bad: [6, 9, 15, 22], topic: 'refund', unit: 'days' },
    { ...points, ...house, n: 120, kept: 119, every: 28 },
    { ...points, ...survey, n: 60, kept: 57, topic: 'club', said: 0.3 },
    {
      touchpoint: t.care,
      metric: m.answer,
      source: 'Operations',
      n: 95,
      kept: 47,
      good: [0, 1, 1, 2, 3],
      bad: [4, 5, 7, 8, 10, 12, 14, 19, 26],
      topic: 'care',
      unit: 'days',
      isAnswered: true,
    },
  ];
}
