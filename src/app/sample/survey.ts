import type { Cell } from '../../core/cell/cell';
import type { SampleWords, Topic } from '../../words/en/set-up/sample';
import { daysAgo, someDaysAgo } from './calendar';
import { chance } from './chance';
import type { Say } from './comment';
import type { Ask } from './guest';
import { answersOf, someGuest } from './guest';
import type { SourceColumn, SourceTab } from './source';

/** One question of the survey, with the columns beside it. */
interface Question extends Ask, SourceColumn {
  /** What stands there where there is no answer. */
  none: readonly Cell[];
  /** A column for what guests would have found right. */
  expected?: { header: string; values: readonly Cell[] };
  /** A column for their words, filled by this share of them, but not for values that are not worth a word. */
  words?: { header: string; topic: Topic; share: number; untold?: readonly Cell[] };
}

const GUESTS = 190;

/** A wide export: a row for each respondent, a column for each question. */
export function guestSurvey(w: SampleWords, say: Say): SourceTab {
  const luck = chance(1);
  const questions = questionsOf(w);
  const guests = Array.from({ length: GUESTS }, () => someGuest(luck, w));
  const days = guests.map(() => someDaysAgo(luck)).sort((a, b) => b - a);
  const rows = guests.map((guest, i): Cell[] => [`R${1001 + i}`, daysAgo(days[i]!), guest.kind, guest.region]);
  for (const { none, expected, words, ...ask } of questions) {
    answersOf(guests, ask, luck).forEach((answer, i) => {
      const row = rows[i]!;
      row.push(answer ? answer.value : luck.pick(none));
      if (expected) row.push(answer && luck.share() < 0.8 ? luck.pick(expected.values) : null);
      if (words)
        row.push(
          answer && !words.untold?.includes(answer.value) && luck.share() < words.share
            ? say(words.topic, answer.isKept, Number(answer.value))
            : null,
        );
    });
  }
  const { columns: c } = w;
  const columns = [
    { header: c.respondent, holds: 'Evidence ID' },
    { header: c.date, holds: 'Date' },
    { header: c.guest, holds: 'Segment' },
    { header: c.region, holds: 'Segment' },
    ...questions.flatMap(({ header, touchpoint, metric, notAnswers, expected, words }) => {
      const stream = { touchpoint: touchpoint!, metric: metric! };
      const all: SourceColumn[] = [{ header, holds: 'Value', ...stream, ...(notAnswers ? { notAnswers } : {}) }];
      if (expected) all.push({ header: expected.header, holds: 'Expected', ...stream });
      if (words) all.push({ header: words.header, holds: 'Comment', ...stream });
      return all;
    }),
  ];
  return { name: w.tabs.survey, source: 'Survey', columns, rows };
}

function questionsOf({
  columns: c,
  touchpoints: t,
  metrics: m,
  quietWords: q,
  regions,
  notKnown,
  yesNo,
  notAvailable,
}: SampleWords): Question[] {
  return [
    {
      header: c.price,
      touchpoint: t.booking,
      metric: m.price,
      n: 175,
      kept: 124,
      good: [yesNo.yes],
      bad: [yesNo.no],
      notAnswers: notKnown,
      none: [notKnown, null],
    },
    {
      header: c.checkIn,
      touchpoint: t.checkIn,
      metric: m.checkIn,
      n: 176,
      kept: 102,
      good: [1, 2, 2, 2, 3, 3, 4, 4, 5, 5],
      bad: [6, 7, 8, 8, 10, 10, 12, 15, 15, 20, 25, 35],
      tilt: guest => (guest.isNew ? 0.15 : 0),
      none: [null, notAvailable],
      expected: { header: c.checkInFine, values: [3, 3, 3, 3, 4, 5, 5, 5, 5, 6, 10, 3, 5, 5, 3, 2] },
      // Three to five minutes keep one promise and break the other: no words for either.
      words: { header: c.checkInWords, topic: 'checkIn', share: 0.3, untold: [3, 4, 5] },
    },
    { header: c.ready, touchpoint: t.room, metric: m.ready, n: 178, kept: 152, good: [yesNo.yes], bad: [yesNo.no], none: [null] },
    {
      header: c.quiet,
      touchpoint: t.room,
      metric: m.quiet,
      n: 182,
      kept: 149,
      good: [q[3]!, q[3]!, q[4]!],
      bad: [q[0]!, q[1]!, q[1]!, q[2]!],
      tilt: guest => (guest.region === regions[0] ? -0.3 : 0),
      none: [null],
      words: { header: c.quietWords, topic: 'quiet', share: 0.25 },
    },
    {
      header: c.clean,
      touchpoint: t.room,
      metric: m.clean,
      n: 174,
      kept: 163,
      good: [4, 5, 5],
      bad: [3, 3, 2, 1],
      none: [null, notAvailable, 0],
      notAnswers: '0',
    },
    {
      header: c.breakfast,
      touchpoint: t.breakfast,
      metric: 'CSAT',
      n: 158,
      kept: 144,
      good: [5, 5, 4],
      bad: [3, 3, 2, 1],
      none: [0, 0, 0, null],
      notAnswers: '0',
      words: { header: c.breakfastWords, topic: 'breakfast', share: 0.3 },
    },
    {
      header: c.nps,
      touchpoint: t.checkOut,
      metric: 'NPS',
      n: 180,
      kept: 85,
      good: [9, 9, 10],
      bad: [8, 8, 7, 7, 6, 6, 5, 4, 3, 0],
      none: [null],
      words: { header: c.npsWords, topic: 'stay', share: 0.35 },
    },
  ];
}
