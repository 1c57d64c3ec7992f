// title -> what each level believes beside employees and customers -> departments by how far they are off -> competitors -> what is yours alone
import type { Audit } from '../../core/audit';
import type { Level } from '../../core/declared/choices';
import { isJudged } from '../../core/judgement/verdict';
import type { DepartmentBelief, PromiseBeliefs } from '../../core/pages/beliefs';
import { beliefsByLevel, departmentsOff, FEWEST_PEOPLE } from '../../core/pages/beliefs';
import type { BesideCompetitor } from '../../core/pages/competitors';
import { besideCompetitors, yoursAlone } from '../../core/pages/competitors';
import type { Words } from '../../words/words';
import { type Column, heading, space, table, text } from '../block';
import { type AuditFormat, percentFormat, pointsOf } from '../format';
import { formats } from '../style';
import type { Block, Tab } from '../tab';

/** Columns of a sheet of paper on its side, all alike. */
const grid = 24;
const widths = Array.from({ length: grid }, () => 5.2);

/** True where a team has written down what this page compares. */
export const hasSides = ({ beliefs, benchmarks, promises }: Audit): boolean =>
  beliefs.length + benchmarks.length > 0 || promises.some(({ competitorsSay }) => competitorsSay !== '');

/** What people at each level believe, what employees and customers say, and what competitors promise and keep. */
export function sides(audit: Audit, words: Words, format: AuditFormat): Tab {
  const { labels, sentences } = words;
  const title = text(labels.headings.sides, 'title', 14);
  return {
    name: labels.tabs.sides,
    widths,
    frozenColumns: 0,
    isList: false,
    isLandscape: true,
    blocks: [
      {
        ...title,
        aside: { text: sentences.owner.subtitle(audit.settings.brand, audit.asOf, format.all), look: 'subtitle', span: grid - 14 },
      },
      ...(hasSides(audit) ? [] : [text(sentences.sides.none, 'lead', grid)]),
      ...levelsOf(audit, words, format),
      ...departmentsOf(audit, words, format),
      ...competitorsOf(audit, words, format),
    ],
  };
}

function levelsOf(audit: Audit, words: Words, format: AuditFormat): Block[] {
  const rows = beliefsByLevel(audit);
  if (rows.length === 0) return [];
  const { labels, sentences } = words;
  const w = labels.columns;
  const level = (key: Level): Column<PromiseBeliefs> => ({
    header: labels.levels[key],
    value: row => sentences.sides.group(row.levels[key], format.of(row.promise)) || labels.marks.none,
    align: 'center',
    span: 3,
  });
  return [
    space(),
    heading(labels.headings.byLevel, grid),
    table(rows, [
      { header: w.promise, value: row => row.promise.text, span: 6, bold: true },
      level('leadership'),
      level('management'),
      level('front-line'),
      {
        header: labels.levels.others,
        value: row => sentences.sides.group(row.others, format.of(row.promise)) || labels.marks.none,
        align: 'center',
        span: 2,
      },
      {
        header: w.employees,
        value: ({ promise }) => (promise.employees ? sentences.rate(promise.employees, format.of(promise)) : '') || labels.marks.none,
        align: 'center',
        span: 3,
      },
      {
        header: labels.levels.customers,
        value: ({ promise: p }) => (isJudged(p) ? sentences.rate(p, format.of(p)) : labels.marks.none),
        align: 'center',
        bold: true,
        span: 4,
      },
    ]),
    text(`${sentences.sides.fewPeople(FEWEST_PEOPLE)}${sentences.sides.hidden(rows)}`, 'small', grid),
  ];
}

function departmentsOf(audit: Audit, words: Words, format: AuditFormat): Block[] {
  const rows = departmentsOff(audit);
  const [furthest] = rows;
  if (!furthest) return [];
  const { labels, sentences } = words;
  const w = labels.columns;
  const share = (header: string, of: (row: DepartmentBelief) => number): Column<DepartmentBelief> => ({
    header,
    value: of,
    format: row => percentFormat(of(row), format.all),
    usual: formats.percent(0),
    align: 'center',
    span: 4,
  });
  return [
    space(),
    heading(labels.headings.byDepartment, grid),
    text(sentences.sides.furthest(furthest, format.all), 'body', grid),
    table(rows, [
      { header: w.department, value: row => row.department || sentences.sides.others, span: 6, bold: true },
      { header: w.people, value: row => row.people, format: formats.count, align: 'center', span: 3 },
      { header: w.promises, value: row => row.promises, format: formats.count, align: 'center', span: 3 },
      share(w.believed, row => row.believed),
      share(labels.levels.customers, row => row.keptRate),
      { header: w.apart, value: row => pointsOf(row.off), format: formats.count, align: 'center', span: 4 },
    ]),
  ];
}

function competitorsOf(audit: Audit, words: Words, format: AuditFormat): Block[] {
  const rows = besideCompetitors(audit);
  if (rows.length === 0) return [];
  const { join, labels, sentences } = words;
  const w = labels.columns;
  const alone = yoursAlone(audit);
  const columns: Column<BesideCompetitor>[] = [
    { header: w.promise, value: row => row.promise.text, span: 5, bold: true },
    {
      header: w.kept,
      value: ({ promise: p }) => (isJudged(p) ? sentences.rate(p, format.of(p)) : labels.verdicts[p.verdict]),
      align: 'center',
      span: 4,
    },
    { header: w.competitor, value: row => row.competitor || sentences.sides.competitors, span: 3 },
    { header: w.theyPromise, value: row => row.text || labels.marks.none, span: 4 },
    {
      header: w.theyKeep,
      value: row => row.keptRate ?? labels.marks.none,
      format: row => percentFormat(row.keptRate, format.of(row.promise)),
      usual: formats.percent(0),
      align: 'center',
      span: 2,
    },
    { header: w.means, value: row => sentences.sides.means(row), span: 4 },
    {
      header: w.source,
      value: row => join.series([row.source, row.date ? format.all.day(row.date) : '']) || null,
      span: 2,
    },
  ];
  return [
    space(),
    heading(labels.headings.competitors, grid),
    table(rows, columns),
    space(),
    heading(labels.headings.yoursAlone, grid),
    ...(alone.length === 0
      ? [text(sentences.sides.noneAlone, 'text', grid)]
      : alone.map(p => text(`${labels.marks.kept} ${sentences.sides.alone(p, format.of(p))}`, 'text', grid))),
  ];
}
