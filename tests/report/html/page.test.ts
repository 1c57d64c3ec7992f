import { render } from '../../../src/report/layout/render';
import { reportTabs } from '../../../src/report/report';
import { auditOf } from '../builder/audit';
import { juniper, promises } from '../builder/juniper';
import { promiseOf } from '../builder/promise';
import { parse, textOf, within } from '../markup';
import { shown } from '../show';
import { all, has, notes, page, pageOf, root, spaced, words } from './read';

describe('the page', () => {
  test('has a section for each tab, and a way to each', () => {
    const sections = all(root, 'section');
    expect(sections.map(({ attributes }) => attributes['aria-label'])).toEqual([
      'Summary',
      'Alignment',
      'Findings',
      'Journey',
      'Data check',
    ]);
    const links = all(all(root, 'nav')[0]!, 'a').map(({ attributes }) => attributes.href);
    expect(links).toEqual(sections.map(({ attributes }) => `#${attributes.id}`));
  });

  test('runs nothing and asks for nothing from outside', () => {
    const elements = within(root);
    const names = new Set(elements.map(({ name }) => name));
    expect(['script', 'link', 'img', 'iframe', 'object', 'form', 'base'].filter(name => names.has(name))).toEqual([]);
    const attributes = elements.flatMap(element => Object.entries(element.attributes));
    expect(attributes.filter(([name]) => /^(on|src|action|srcset)/.test(name))).toEqual([]);
    expect(attributes.filter(([name, value]) => name === 'href' && !value.startsWith('#'))).toEqual([]);
    expect(page).not.toMatch(/https?:|url\(|@import|<script/i);
  });

  test('ids are unique, and each link leads to one of them', () => {
    const ids = within(root).flatMap(({ attributes }) => (attributes.id ? [attributes.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    const links = all(root, 'a').map(({ attributes }) => attributes.href!.slice(1));
    expect(links.filter(id => !ids.includes(id))).toEqual([]);
  });

  test('says whatever the sheets say, numbers written alike', () => {
    const said = spaced(within(root).map(textOf).join('\n'));
    const sheets = reportTabs(juniper, words, notes).map(render);
    const cells = sheets.flatMap(sheet => sheet.cells.flat().map(cell => shown(cell).replace(/ \/ /g, '\n').trim()));
    // Columns that nobody filled, headers of the places that stand beside their quotes, and of the groups; drawings are drawn.
    const { columns } = words.labels;
    const unfilled = [
      columns.newRate,
      columns.effect,
      columns.nps,
      columns.csat,
      columns.loyalty,
      columns.driver,
      columns.response,
      columns.mean,
      columns.serviceGap,
      columns.employees,
      columns.complaints,
      columns.bySource,
      columns.months,
      columns.monthChart,
      columns.sameMonth,
      columns.changeInterval,
      columns.change,
      columns.trend,
      columns.segments,
      columns.newAndReturning,
      columns.whereStated,
    ];
    const leftOut = ['', columns.whereAgainst, columns.whereFor, columns.stage, columns.about, ...unfilled, 'Change (points)'];
    const isDrawn = (cell: string) => /^[█▓▒░]+$/.test(cell);
    const missing = cells.filter(
      cell => !leftOut.includes(cell) && !isDrawn(cell) && cell !== spaced(words.sentences.alignmentNote()) && !said.includes(cell),
    );
    expect(cells.length).toBeGreaterThan(500);
    expect(missing).toEqual([]);
  });

  test('a verdict bears its mark, not a colour alone', () => {
    const marked = all(root, 'td').map(cell => spaced(textOf(cell)));
    expect(marked).toEqual(expect.arrayContaining(['✕ Broken', '≈ Too close to call', '✓ Kept', '? Not enough evidence', '✕ 81 %']));
    expect(all(root, 'td').filter(cell => textOf(cell) === 'Broken')).toEqual([]);
    // The name of a finding is no verdict.
    expect(marked).toContain('No evidence');
  });

  test('a promise of the first page leads to its row of Alignment', () => {
    const link = all(root, 'a').find(element => textOf(element) === '✕')!;
    const row = within(root).find(({ attributes }) => `#${attributes.id}` === link.attributes.href)!;
    expect(textOf(row)).toContain('Ask Ana about the second van');
  });

  test('a quote has its place beside it, for there is no cell to click on', () => {
    const quotes = all(root, 'dd').map(textOf);
    expect(quotes).toContain('“=SUM(A1) and still no parcel, three days late” (12 Nov, survey)Evidence!H14');
  });

  test('what only helps in the tab is left out', () => {
    expect(page).not.toContain('follow their Promise ID');
  });
});

test('the Summary asks to be printed at a size at which one sheet holds it', () => {
  const [section] = all(parse(pageOf(juniper)), 'section').filter(has('one-page'));
  const fit = Number(/--fit:([\d.]+)/.exec(section!.attributes.style!)![1]);
  expect(fit).toBeGreaterThan(0.5);
  expect(fit).toBeLessThan(1);
});

test('an empty audit makes a page, too', () => {
  expect(textOf(parse(pageOf(auditOf([]))))).toContain('This workbook has no live promise yet');
});

test('300 promises have a row each, and each row an id to be led to', () => {
  const many = Array.from({ length: 300 }, (_, i) => {
    const id = `P${i}`;
    return promiseOf({ id, touchpoint: `Place ${i % 40}`, cells: { ...promises[0]!.cells, promise: `Promises!C${i + 2}` } });
  });
  const rows = all(parse(pageOf(auditOf(many))), 'tbody').filter(({ attributes }) => attributes.id);
  expect(rows).toHaveLength(300);
});
