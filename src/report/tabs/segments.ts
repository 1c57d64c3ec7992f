// title -> in a sentence -> promises by segment, coloured by what is promised -> key -> what to do with it, beside what not to do
import type { Audit } from '../../core/audit';
import type { GridCell, SegmentGrid } from '../../core/pages/segment-grid';
import { segmentGrid } from '../../core/pages/segment-grid';
import type { Words } from '../../words/words';
import { beside, heading, space, table, text } from '../block';
import type { AuditFormat } from '../format';
import { formats, heat } from '../style';
import type { Block, Tab, Table } from '../tab';

/** Segments that a table holds beside one another; more go into a table below. */
const MOST_BESIDE = 20;
const widths = [40, 9, ...Array.from({ length: MOST_BESIDE }, () => 4.7)];
const grid = widths.length;
/** Columns of the half with what to do. */
const half = 9;
/** Columns that a segment takes where there are few. */
const WIDEST = 3;
/** How many points short of what is promised is as red as it gets. */
const FAR = 40;

/** Promises beside segments, such as shops: `dimension` is the first of `dimensionsOf` where nobody says. */
export function segments(audit: Audit, dimension: string | undefined, words: Words, format: AuditFormat): Tab {
  const { labels, sentences } = words;
  const said = sentences.bySegment;
  const found = segmentGrid(audit, dimension);
  const title = text(found ? said.title(found.dimension) : labels.headings.segments, 'title', half);
  const subtitle = said.subtitle(audit.settings.brand, audit.asOf, found, format.all);
  return {
    name: labels.tabs.segments,
    widths,
    frozenColumns: 0,
    isList: false,
    isLandscape: true,
    blocks: [
      { ...title, aside: { text: subtitle, look: 'subtitle', span: grid - half } },
      text(found ? said.lead(found, format.all) : said.none, 'lead', grid),
      ...(found ? gridOf(found, audit, words, format) : []),
    ],
  };
}

function gridOf(found: SegmentGrid, { settings }: Audit, words: Words, format: AuditFormat): Block[] {
  const { join, labels, sentences } = words;
  const said = sentences.bySegment;
  const starts = Array.from({ length: Math.ceil(found.segments.length / MOST_BESIDE) }, (_, i) => i * MOST_BESIDE);
  const notes = [
    said.key(settings.fewestAnswers),
    found.moreRows > 0 ? said.more(found.moreRows) : '',
    found.others.length > 0 ? said.others(found.others) : '',
  ];
  const toDo = found.apart.map(one => said.apart(one, format.of(one.promise)));
  if (found.unheard.length > 0) toDo.push(said.unheard(found.unheard, settings.fewestAnswers));
  return [
    ...starts.flatMap(start => [space(), tableOf(found, start, words)]),
    text(join.sentences(notes), 'fine', grid),
    space(),
    beside(
      {
        span: half,
        blocks: [
          heading(labels.headings.toDo, half),
          ...(toDo.length ? toDo : [sentences.nothingFound()]).map(one => text(one, 'text', half)),
        ],
      },
      { span: grid - half, blocks: [heading(labels.headings.notToDo, grid - half), text(said.notToDo, 'text', grid - half)] },
    ),
  ];
}

/** A row a promise, and the most answers below; every cell is a whole percentage. */
function tableOf(found: SegmentGrid, start: number, { labels, sentences }: Words): Table {
  const { marks } = labels;
  const markOf = { kept: marks.kept, broken: marks.broken, 'too-close': marks.tooClose } as Record<string, string>;
  const names = found.segments.slice(start, start + MOST_BESIDE);
  const span = Math.min(WIDEST, Math.floor(MOST_BESIDE / Math.min(MOST_BESIDE, found.segments.length)));
  const rows = [...found.rows, null];
  const made = table<(typeof rows)[number]>(rows, [
    { header: '', value: row => row?.promise.text ?? sentences.bySegment.answers },
    {
      header: sentences.bySegment.all,
      value: row => (row ? `${markOf[row.promise.verdict] ?? marks.none} ${Math.round(row.promise.keptRate! * 100)}` : null),
      bold: true,
      align: 'center',
    },
    ...names.map((name, i) => ({
      header: name,
      value: (row: (typeof rows)[number]) => (row ? shown(row.cells[start + i]!, marks.none) : found.answers[start + i]!),
      format: (row: (typeof rows)[number]) => formatOf(row?.cells[start + i] ?? null),
      usual: formats.count,
      span,
      align: 'center' as const,
      isTurned: true,
    })),
  ]);
  const promised = found.rows.map(({ promise }) => promise.promisedFor * 100);
  return {
    ...made,
    highlights: promised.map((at, row) => ({
      of: { row },
      highlight: {
        kind: 'scale',
        low: { at: at - FAR, fill: heat.bad },
        middle: { at: at - 1, fill: heat.even },
        high: { at: Math.min(100, at + 1), fill: heat.good },
      },
    })),
  };
}

/** A judged percentage is a number, and has a colour; what is not judged stands in brackets. */
function shown(cell: GridCell | null, none: string): number | string {
  if (cell === null) return none;
  const percent = Math.round(cell.keptRate * 100);
  return cell.isJudged ? percent : `(${percent})`;
}

const formatOf = (cell: GridCell | null): string =>
  cell?.isJudged && cell.apart !== null ? `"${cell.apart === 'below' ? '▼' : '▲'}"0` : formats.count;
