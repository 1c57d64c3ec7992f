import fc from 'fast-check';
import type { Audit } from '../../../src/core/audit';
import { ownerPage } from '../../../src/core/pages/owner-page';
import { ownerOfFinding, ownersOf } from '../../../src/core/pages/owners';
import { auditOf, findingOf, untold } from '../../report/builder/audit';
import { findings } from '../../report/builder/juniper';
import { promiseOf } from '../../report/builder/promise';

const named = (id: string, owner: string, deliveredBy: string[] = []) => promiseOf({ id, owner, deliveredBy });
const about = (id: string) => findingOf('no-evidence', { id, text: '', touchpoint: 'Delivery', ...untold }, { subject: id });

describe('a page of an owner', () => {
  test('bears the name as it is spelled first, however it is asked for', () =>
    expect(ownerPage(auditOf([named('A', 'Front Office'), named('B', ' FRONT  OFFICE')]), 'front office').owner).toBe('Front Office'));

  test('holds its promises, those to act on first, and those that it delivers for others', () => {
    const audit = auditOf([
      named('A', 'Shops'),
      { ...named('B', 'shops '), verdict: 'broken', repairRank: 2 },
      { ...named('C', 'Kitchen', ['Shops', 'IT']), verdict: 'broken', repairRank: 1 },
      named('D', 'IT'),
    ]);
    const { promises, undecided } = ownerPage(audit, 'Shops');
    expect(promises.map(({ promise, isOwn }) => [promise.id, isOwn])).toEqual([
      ['C', false],
      ['B', true],
      ['A', true],
    ]);
    expect(undecided.map(({ id }) => id)).toEqual(['B']);
  });

  test('spells a name in one way, and has one for what is nobody’s', () => {
    const audit = auditOf([named('A', 'Front office'), named('B', 'front  Office', ['Back office']), named('C', '')], { findings: [] });
    expect(ownersOf(audit).filter(name => /office/i.test(name))).toEqual(['Front office', 'Back office']);
    expect(ownersOf(audit).at(-1)).toBe('');
  });

  test('shows actions that are its own to do, and those for its promises, by their day', () => {
    const action = (promiseId: string, owner: string, due: string | null, status: 'open' | 'done' = 'open') => ({
      promiseId,
      touchpoint: '',
      action: `${promiseId} ${owner}`,
      owner,
      due,
      status,
      doneOn: null,
      cost: null,
      isOverdue: false,
      cell: '',
    });
    const actions = [
      action('B', 'Shops', null),
      action('A', 'IT', '2026-12-01'),
      action('A', 'Shops', '2026-11-30', 'done'),
      action('B', 'IT', '2026-01-01'),
    ];
    const audit = auditOf([named('A', 'Shops'), named('B', 'IT')], { actions });
    expect(ownerPage(audit, 'Shops').actions.map(({ action }) => action)).toEqual(['A IT', 'B Shops']);
  });
});

test('each finding is on exactly one owner’s page', () => {
  const names = fc.constantFrom('Shops', 'shops', ' Shops', 'IT', 'Kitchen', '', '–');
  fc.assert(
    fc.property(
      fc.array(fc.record({ owner: names, deliveredBy: fc.array(names, { maxLength: 2 }) }), { maxLength: 6 }),
      names,
      (owners, executiveOwner) => {
        const promises = owners.map(({ owner, deliveredBy }, i) => named(`P${i}`, owner, deliveredBy));
        const base = auditOf(promises);
        const audit: Audit = {
          ...base,
          settings: { ...base.settings, executiveOwner },
          findings: [...findings, ...promises.map(({ id }) => about(id))],
        };
        const pages = ownersOf(audit).map(owner => ownerPage(audit, owner));
        const shown = pages.flatMap(page => [...page.findings, ...page.praise]);
        expect(shown).toHaveLength(audit.findings.length);
        expect(new Set(shown)).toEqual(new Set(audit.findings));
        for (const finding of audit.findings) expect(ownersOf(audit)).toContain(ownerOfFinding(audit)(finding));
      },
    ),
  );
});
