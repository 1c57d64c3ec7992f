import type { Cell } from '../../core/cell/cell';
import type { SampleWords, Topic } from '../../words/en/set-up/sample';
import { daysAgo, someDaysAgo } from './calendar';
import { chance } from './chance';
import type { Say } from './comment';
import { answersOf, someGuest } from './guest';
import { replyTo } from './reply';
import type { SourceTab } from './source';

/** Ways people write four stars. */
const FOUR = ['★★★★☆', '4/5', '4,5'];

/** Reviews of several touchpoints in one tab: each row says which, and stars count as CSAT. */
export function reviews(w: SampleWords, say: Say, language: string): SourceTab {
  const { columns: c, touchpoints: t } = w;
  const luck = chance(4);
  const about: [touchpoint: string, topic: Topic, n: number, kept: number][] = [
    [t.restaurant, 'dinner', 44, 32],
    [t.breakfast, 'breakfast', 28, 25],
    [t.spa, 'spa', 22, 17],
    [t.wifi, 'wifi', 12, 10],
  ];
  const all = about.flatMap(([touchpoint, topic, n, kept]) =>
    answersOf(
      Array.from({ length: n }, () => someGuest(luck, w)),
      { n, kept, good: [5, 5, 4], bad: [3, 2, 2, 1] },
      luck,
    ).map(answer => {
      const { value, isKept } = answer!;
      const days = someDaysAgo(luck);
      const text = luck.share() < 0.85 ? say(topic, isKept) : null;
      return { days, cells: [touchpoint, value, text, ...(isKept ? [null, null] : replyTo(days, luck, language, w.fixed))] };
    }),
  );
  all.sort((a, b) => b.days - a.days);
  all
    .filter(({ cells }) => cells[1] === 4)
    .slice(4, 4 + FOUR.length)
    .forEach(({ cells }, i) => {
      cells[1] = FOUR[i]!;
    });
  const columns = [
    { header: c.review, holds: 'Evidence ID' },
    { header: c.date, holds: 'Date' },
    { header: c.about, holds: 'Touchpoint' },
    { header: c.stars, holds: 'Value', metric: 'CSAT' },
    { header: c.text, holds: 'Comment' },
    { header: c.reply, holds: 'Reply' },
    { header: c.repliedOn, holds: 'Replied on' },
  ];
  const rows = all.map(({ days, cells }, i): Cell[] => [`V${301 + i}`, daysAgo(days), ...cells]);
  return { name: w.tabs.reviews, source: 'Review', columns, rows };
}
