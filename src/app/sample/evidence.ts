import type { Cell } from '../../core/cell/cell';
import { evidenceTable } from '../../core/declared/input-tables';
import { nameIn } from '../../core/table/names/names';
import type { SampleWords } from '../../words/en/set-up/sample';
import type { Words } from '../../words/words';
import { daysAgo, someDaysAgo } from './calendar';
import { chance } from './chance';
import type { Say } from './comment';
import { answersOf, someGuest } from './guest';
import { replyTo } from './reply';
import type { Stream } from './streams';
import { streamsOf } from './streams';
import type { SampleTab } from './tab';

type Key = keyof typeof evidenceTable.columns | 'guest' | 'region';
type EvidenceRow = { [K in Key]?: Cell };

/** The Evidence tab: what the teams keep by hand, mixed as it came in, with the small accidents of a shared sheet. */
export function evidenceTab({ sample: w, join, language }: Words, say: Say): SampleTab {
  const rows = [...streamsOf(w).flatMap((stream, i) => rowsOf(stream, 100 + i, w, say, language)), ...accidents(w)];
  rows.sort((a, b) => (String(a.date) < String(b.date) ? -1 : String(a.date) > String(b.date) ? 1 : 0));
  const heads: [Key, string][] = Object.entries(evidenceTable.columns).flatMap(([key, { header }]): [Key, string][] =>
    key === 'segment'
      ? [
          ['guest', join.labelled(nameIn(language, 'headers', header), w.columns.guest)],
          ['region', join.labelled(nameIn(language, 'headers', header), w.columns.region)],
        ]
      : [[key as Key, header]],
  );
  const cells = rows.map((row, i) => heads.map(([key]) => (key === 'id' ? `E${String(i + 1).padStart(4, '0')}` : (row[key] ?? null))));
  return { name: evidenceTable.name, rows: [heads.map(([, header]) => header), ...cells] };
}

function rowsOf(stream: Stream, seed: number, w: SampleWords, say: Say, language: string): EvidenceRow[] {
  const { touchpoint, metric, source, n, topic, unit, every = 1 } = stream;
  const luck = chance(seed);
  const guests = Array.from({ length: n }, () => someGuest(luck, w));
  const hasSegments = source === 'Survey' || source === 'Complaint';
  const rows = answersOf(guests, stream, luck).map((answer, i): EvidenceRow => {
    const { value, isKept } = answer!;
    const days = Math.ceil(someDaysAgo(luck, stream.newest, stream.oldest) / every) * every;
    const [reply, repliedOn] = stream.isAnswered && !isKept ? replyTo(days, luck, language, w.fixed) : [null, null];
    return {
      date: daysAgo(days),
      touchpoint: luck.pick(stream.names ?? [touchpoint]),
      metric,
      value,
      expected: stream.expected ? luck.pick(stream.expected) : null,
      comment: topic && luck.share() < (stream.said ?? 0.2) ? say(topic, isKept, Number(value), unit) : null,
      source,
      guest: hasSegments ? guests[i]!.kind : null,
      region: hasSegments ? guests[i]!.region : null,
      count: stream.count ?? null,
      leftOut: stream.leftOut ? luck.pick(stream.leftOut) : null,
      reply,
      repliedOn,
    };
  });
  return stream.every ? counted(rows) : rows;
}

/** One row for each day and value, with its count: how a warehouse hands it over. */
function counted(rows: EvidenceRow[]): EvidenceRow[] {
  const byKey = new Map<string, EvidenceRow>();
  for (const row of rows) {
    const key = `${row.date} ${row.value}`;
    byKey.set(key, { ...row, count: Number(byKey.get(key)?.count ?? 0) + 1 });
  }
  return [...byKey.values()];
}

const accidents = ({ touchpoints: t, metrics: m, misspelt, notAvailable, unreadable }: SampleWords): EvidenceRow[] => [
  { date: daysAgo(17), touchpoint: misspelt, metric: m.checkIn, value: 9, source: 'Survey' },
  { date: daysAgo(31), touchpoint: t.wifi, metric: 'CSAT', value: 7, source: 'Survey' },
  { date: daysAgo(44), touchpoint: t.wifi, metric: 'CSAT', value: notAvailable, source: 'Survey' },
  { date: daysAgo(52), touchpoint: t.restaurant, metric: 'CSAT', value: unreadable, source: 'Survey' },
];
