import { all, ask, checked, row, value } from './shop-host';

describe('an action', () => {
  const proposal = { promiseId: 'P2', action: 'Staff the phone', owner: 'Ann', due: '2026-12-01' };

  test('is added below the others, with what the check knows of its promise', () => {
    const host = checked();
    const { said, state } = value(host, 'propose', [proposal]);
    expect(said).toBe('Added 1 row to the tab Actions.');
    expect(row(host, 'Actions', 1)).toEqual(['P2', 'Staff the phone', 'Ann', '2026-12-01', 'Open', '2026-11-22', -90]);
    expect(state.actions).toMatchObject([{ promiseId: 'P2', status: 'open', isOverdue: false, place: { tab: 'Actions', cell: 'B2' } }]);
  });

  test('is not added twice, whichever of two sidebars asks for it', () => {
    const host = checked();
    value(host, 'propose', [proposal]);
    const before = all(host);
    expect(value(host, 'propose', [{ ...proposal, action: 'Hire' }]).said).toBe(
      'Nothing was added to the tab Actions: 1 promise has an open action already.',
    );
    expect(all(host)).toBe(before);
    expect(value(host, 'propose', [proposal, { ...proposal, promiseId: 'P1' }]).said).toBe(
      'Added 1 row to the tab Actions; 1 promise has an open action already.',
    );
    expect(host.workbook.grids.get('Actions')!.map(cells => cells[0])).toEqual(['Promise ID', 'P2', 'P1']);
  });

  test('is added again once the other one is done', () => {
    const host = checked();
    value(host, 'propose', [proposal]);
    row(host, 'Actions', 1)[4] = 'Done';
    expect(value(host, 'propose', [proposal]).said).toBe('Added 1 row to the tab Actions.');
  });

  test('for a promise that the check did not know is refused', () => {
    const host = checked();
    expect(ask(host, 'propose', [{ ...proposal, promiseId: 'P9' }])).toMatchObject({ ok: false, trouble: { code: 'missing-promise' } });
    expect(host.workbook.grids.get('Actions')).toHaveLength(1);
  });

  test('needs a tab to stand in', () => {
    const host = checked();
    host.workbook.grids.delete('Actions');
    expect(ask(host, 'propose', [proposal])).toMatchObject({ ok: false, trouble: { code: 'missing-tab' } });
  });
});
