import type { PageAsked } from '../../../src/app/check/page';
import { ask, checked, value } from './shop-host';

test('a page of an owner is a tab that is shown, with lines to paste, and leaves what a check found as it is', () => {
  const host = checked();
  const { last } = value(host, 'state');
  expect(last!.pages.owners.length).toBeGreaterThan(0);
  const name = last!.pages.owners[0]!;
  const { said, copy, state } = value(host, 'page', { kind: 'owner', name });
  expect(said).toBe('The page is in the tab Owner page, as of now. The next one replaces it.');
  expect(copy!.split('\n')[0]).toMatch(/^Page for /);
  expect(host.workbook.grids.get('Owner page')![0]).toContain(name === '' ? 'Page for what has no owner yet' : `Page for ${name}`);
  expect(state.last).toEqual(last);
  expect(value(host, 'changed')).toBe(false);
});

test('pages of segments, and of what is side by side, have nothing to paste', () => {
  const host = checked();
  for (const kind of ['segments', 'sides'] as const) expect(value(host, 'page', { kind, name: '' }).copy).toBeUndefined();
  const other = { kind: 'other', name: '' } as unknown as PageAsked;
  expect(ask(host, 'page', other)).toMatchObject({ ok: false, trouble: { code: 'invalid-question' } });
});

test('the file of a claim is made of a promise that is there', () => {
  const host = checked();
  const [{ id } = { id: '' }] = value(host, 'state').last!.promises;
  expect(value(host, 'page', { kind: 'claim', name: id }).said).toContain('The page is in the tab Claim file');
  expect(host.workbook.grids.get('Claim file')![0]).toContain(`Claim file: ${id}`);
  expect(ask(host, 'page', { kind: 'claim', name: 'P404' })).toMatchObject({ ok: false, trouble: { code: 'missing-promise' } });
});
