import type { Audit } from '../../core/audit';
import type { Words } from '../../words/words';
import { heading, space, table, text } from '../block';
import type { AuditFormat } from '../format';
import { rowsOnPages } from '../layout/page';
import { render } from '../layout/render';
import { linkTo, promiseRow } from '../link';
import { formats } from '../style';
import type { Block, Tab } from '../tab';
import { promiseColumns } from './promise';

/** Everything side by side, one row per live promise in journey order; retired promises and bare touchpoints below. */
export function alignment(audit: Audit, words: Words, format: AuditFormat, notes: ReadonlyMap<string, string>): Tab {
  const { labels, sentences } = words;
  const { columns: main, shown } = promiseColumns(audit, words, format, notes);
  return onPaper(audit, words, {
    name: labels.tabs.alignment,
    widths: main.map(({ width }) => width),
    frozenColumns: 2,
    isList: true,
    below: {
      headings: [labels.headings.retired, labels.headings.nothingPromised, labels.headings.goneNotes],
      heads: [
        { column: 0, header: labels.columns.promiseId },
        { column: 1, header: labels.columns.touchpoint },
      ],
    },
    isLandscape: true,
    blocks: [
      heading(labels.headings.alignment),
      { ...text(sentences.alignmentNote(), 'note'), isSheetOnly: true },
      text(audit.promises.length ? sentences.barNote() : sentences.noPromises(), 'note'),
      {
        ...table(audit.promises, main, true, p => [promiseRow(p.id)]),
        shown,
        groupedBy: main.findIndex(({ header }) => header === labels.columns.stage),
      },
      ...retired(audit, words, notes),
      ...nothingPromised(audit, words),
      ...goneNotes(audit, words, notes),
    ],
  });
}

/** Promises that are printed however much paper they take. */
const alwaysPrinted = 30;
/** Pages of more. */
const mostPages = 2;

/** A long list is for the screen: on paper stand its first promises, and that there are more. */
function onPaper({ promises }: Audit, { sentences }: Words, tab: Tab): Tab {
  if (promises.length <= alwaysPrinted) return tab;
  const { heights, frozen } = render(tab);
  const rows = rowsOnPages(heights, frozen.rows - 1, mostPages);
  const shown = rows - frozen.rows;
  return shown < promises.length ? { ...tab, printed: { rows, note: sentences.printed(shown, promises.length) } } : tab;
}

function retired(audit: Audit, { labels }: Words, notes: ReadonlyMap<string, string>): Block[] {
  if (audit.retired.length === 0) return [];
  const w = labels.columns;
  return [
    space(),
    heading(labels.headings.retired),
    table(audit.retired, [
      { header: w.promiseId, value: p => p.id, link: p => linkTo(p.cell) },
      { header: w.promise, value: p => p.text },
      { header: w.touchpoint, value: p => p.touchpoint },
      { header: w.notes, value: p => notes.get(p.id) ?? null },
    ]),
  ];
}

function nothingPromised(audit: Audit, { labels }: Words): Block[] {
  const bare = audit.touchpoints.filter(({ promises }) => promises.length === 0);
  if (bare.length === 0) return [];
  const w = labels.columns;
  return [
    space(),
    heading(labels.headings.nothingPromised),
    table(bare, [
      { header: w.stage, value: t => t.stage, link: t => linkTo(t.cell) },
      { header: w.touchpoint, value: t => t.name, link: t => linkTo(t.cell) },
      { header: w.owner, value: t => t.owner },
      { header: w.customers, value: t => t.n, format: formats.count, align: 'right' },
      { header: w.comments, value: t => t.comments, format: formats.count, align: 'right' },
    ]),
  ];
}

/** Notes whose promise is neither live nor retired any more: shown, never lost. */
function goneNotes(audit: Audit, { labels }: Words, notes: ReadonlyMap<string, string>): Block[] {
  const here = new Set([...audit.promises, ...audit.retired].map(({ id }) => id));
  const gone = [...notes].filter(([id]) => !here.has(id));
  if (gone.length === 0) return [];
  return [
    space(),
    heading(labels.headings.goneNotes),
    table(gone, [
      { header: labels.columns.promiseId, value: ([id]) => id },
      { header: labels.columns.notes, value: ([, note]) => note },
    ]),
  ];
}
