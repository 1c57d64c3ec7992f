import { formatOf } from '../../../src/report/format';
import { html } from '../../../src/report/html';
import { reportTabs } from '../../../src/report/report';
import { wordsOf } from '../../../src/words/words';
import { auditOf } from '../builder/audit';
import { promiseOf } from '../builder/promise';
import { parse } from '../markup';
import { all, format, words } from './read';

describe('the owners’ filter', () => {
  const page = html(
    reportTabs(auditOf([promiseOf({ id: 'A', owner: 'Ana' }), promiseOf({ id: 'B', owner: 'Ben & Co' })]), words, new Map()),
    words,
    format,
  );

  test('leaves the rows of one owner without a script: each row bears the number that its owner’s rule names', () => {
    const tree = parse(page);
    const ids = all(tree, 'input').map(({ attributes }) => attributes.id);
    expect(ids).toEqual(['owner-0', 'owner-1', 'owner-2']);
    const rows = all(tree, 'tbody').flatMap(({ attributes }) => attributes['data-owner'] ?? []);
    expect(rows).toEqual(['1', '2']);
    for (const id of ['1', '2'])
      expect(page).toContain(`body:has(#owner-${id}:checked) .owned tbody:not([data-owner="${id}"]){display:none}`);
    expect(page).not.toContain('<script');
  });

  test('lists the owners as the language sorts them', () => {
    const polish = wordsOf('pl');
    const owners = ['Zakupy', 'Łączność', 'Magazyn', 'Ćwiczenia', 'Dostawy'];
    const audit = auditOf(owners.map((owner, i) => promiseOf({ id: `P${i}`, owner })));
    const page = html(reportTabs(audit, polish, new Map()), polish, formatOf(audit, polish).all);
    const [, ...names] = [...page.matchAll(/id="owner-\d"[^>]*>\s*([^<]+)</g)].map(([, name]) => name);
    expect(names).toEqual(['Ćwiczenia', 'Dostawy', 'Łączność', 'Magazyn', 'Zakupy']);
  });

  test('is left out where there is one owner alone', () => {
    const one = html(reportTabs(auditOf([promiseOf({ id: 'A', owner: 'Ana' })]), words, new Map()), words, format);
    expect(one).not.toContain('owner-0');
  });
});
