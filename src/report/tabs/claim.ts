// title -> facts, one a row -> what asks for care -> no legal advice
import type { Audit, PromiseAudit } from '../../core/audit';
import { mask } from '../../core/cell/words/mask';
import { claimOf } from '../../core/pages/claim';
import type { Words } from '../../words/words';
import { heading, space, table, text } from '../block';
import type { AuditFormat } from '../format';
import { linkTo } from '../link';
import type { Tab } from '../tab';

/** An upright page of paper: what it is, and what there is of it. */
const widths = [24, 73];
const grid = widths.length;

/** The file of a promise that is to be advertised: its words, its test, its answers and what was left out, on one dated page. */
export function claim(audit: Audit, id: string, words: Words, format: AuditFormat): Tab {
  const { join, labels, sentences } = words;
  const said = sentences.claim;
  const found = claimOf(audit, id);
  const name = labels.tabs.claim;
  const top = [
    text(said.title(found?.promise.id ?? id), 'title', grid),
    text(sentences.owner.subtitle(audit.settings.brand, audit.asOf, format.all), 'subtitle', grid),
  ];
  if (!found) return { name, widths, frozenColumns: 0, isList: false, isLandscape: false, blocks: top };
  const { promise } = found;
  const f = format.of(promise);
  const { parts } = said;
  const sources = promise.bySource.filter(({ n }) => n > 0).map(one => join.aside(labels.sources[one.source], f.count(one.n)));
  const cells = [promise.cells.promise, ...promise.evidenceCells];
  const rows: [string, string, string][] = [
    [parts.words, words.quoted(promise.text, promise.text.length), promise.cells.promise],
    [parts.where, join.series([promise.touchpoint, promise.whereStated]), ''],
    [
      parts.test,
      promise.test ? join.labelled(promise.metric ?? '', f.test(promise.test, promise.scale)) : (promise.keptWhen ?? labels.marks.none),
      '',
    ],
    [parts.result, said.result(promise, f), ''],
    [parts.base, said.base(promise, f), ''],
    [parts.period, said.period(promise, f), ''],
    [parts.sources, join.series(sources) || labels.marks.none, ''],
    [parts.leftOut, said.leftOut(withMaskedReasons(promise), f), ''],
    [parts.cells, join.series(cells), ''],
  ];
  const care = said.care(found);
  return {
    name,
    widths,
    frozenColumns: 0,
    isList: false,
    isLandscape: false,
    blocks: [
      ...top,
      space(),
      table(rows, [
        { header: labels.columns.fact, value: ([part]) => part, bold: true, link: ([, , cell]) => linkTo(cell) },
        { header: labels.columns.found, value: ([, what]) => what },
      ]),
      space(),
      heading(labels.headings.care, grid),
      ...(care.length > 0 ? care : [said.nothing]).map(one => text(one, 'text', grid)),
      space(),
      text(said.noAdvice, 'small', grid),
    ],
  };
}

/** A reason for which an answer is left out may hold what a customer wrote. */
const withMaskedReasons = (promise: PromiseAudit): PromiseAudit => ({
  ...promise,
  leftOut: { ...promise.leftOut, reasons: promise.leftOut.reasons.map(reason => ({ ...reason, text: mask(reason.text) })) },
});
