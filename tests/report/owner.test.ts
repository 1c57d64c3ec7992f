import fc from 'fast-check';
import type { Quote } from '../../src/core/evidence/quote';
import { ownersOf } from '../../src/core/pages/owners';
import { paper, widened } from '../../src/report/layout/page';
import { noPages, pages } from '../../src/report/report';
import type { Sheet } from '../../src/report/sheet';
import { ownerDigest } from '../../src/report/text/owner-digest';
import { wordsOf } from '../../src/words/words';
import { audit as auditOfTabs } from '../app/tiny';
import { auditOf } from './builder/audit';
import { juniper } from './builder/juniper';
import { promiseOf } from './builder/promise';

const words = wordsOf('en');
const textsOf = (sheets: Sheet[]): string[] => sheets.flatMap(({ cells }) => cells.flat().map(({ value }) => String(value ?? '')));
const pageOf = (audit: Parameters<typeof pages>[0], owner: string): string[] => textsOf(pages(audit, words, { ...noPages, owner }));

describe('the page of an owner', () => {
  test('is one column of paper wide, and prints in letters of 8 points or more', () => {
    const [sheet] = pages(juniper, words, { ...noPages, owner: 'Support' });
    // Upright, a page is as wide as it is high on its side: what is wider is shrunk.
    const scale = Math.min(1, paper.height / (widened * sheet!.widths.reduce((sum, width) => sum + width * 7 + 5, 0)));
    const letters = sheet!.cells.flat().flatMap(({ value, look }) => (value === null ? [] : [look.size]));
    expect(Math.min(...letters) * scale).toBeGreaterThanOrEqual(8);
    expect(sheet!.isLandscape).toBe(false);
  });

  test('tells the staff in tenths, good news first, and asks them something back', () => {
    const audit = auditOf([
      promiseOf({ id: 'A', text: 'A warm welcome', keptRate: 0.94 }),
      promiseOf({ id: 'B', text: 'Your key in five minutes', verdict: 'broken', keptRate: 0.46, interval: [0.41, 0.51] }),
    ]);
    const said = pageOf(audit, 'Logistics').filter(text => /customers get|Your turn/.test(text));
    expect(said).toEqual([
      'Nine in ten customers get what we promise with “A warm welcome”. Thank you.',
      'Fewer than half of the customers get what we promise with “Your key in five minutes”; we promise it to nine in ten customers.',
      'Your turn: what gets in the way of “Your key in five minutes”?',
    ]);
  });

  test('tells them of an action only once somebody has it, with a day to come', () => {
    const action = { promiseId: 'A', touchpoint: '', status: 'open' as const, doneOn: null, cost: null, isOverdue: false, cell: '' };
    const audit = auditOf([promiseOf({ id: 'A' })], {
      actions: [
        { ...action, action: 'Second van', owner: 'Ana', due: '2026-12-01' },
        { ...action, action: 'Third van', owner: 'Ana', due: null },
        { ...action, action: 'Fourth van', owner: '', due: '2026-12-01' },
        { ...action, action: 'Fifth van', owner: 'Ana', due: '2026-11-01', isOverdue: true },
      ],
    });
    expect(pageOf(audit, 'Logistics').filter(text => text.includes('takes care of it'))).toEqual([
      'Ana takes care of it by 1 December 2026: “Second van”.',
    ]);
  });

  test('says of promises of another department whose they are', () => {
    const audit = auditOf([promiseOf({ id: 'A', text: 'Hot meals', owner: 'Kitchen', deliveredBy: ['Service'] })]);
    expect(pageOf(audit, 'Service')).toContain('Hot meals (for Kitchen)');
  });
});

describe('what is pasted into a chat', () => {
  test('has ten lines at most, each on one line', () => {
    for (const owner of ownersOf(juniper)) {
      const lines = ownerDigest(juniper, owner, words);
      expect(lines.length).toBeLessThanOrEqual(10);
      expect(lines.filter(line => /\n/.test(line))).toEqual([]);
    }
  });

  test('says of somebody without a promise that there is none', () =>
    expect(ownerDigest(auditOf([promiseOf({ id: 'A' })]), 'Nobody here', words)).toEqual([
      'Page for Nobody here (Juniper & Pine · 22 November 2026)',
      '“Nobody here” owns and delivers no promise.',
    ]));
});

test('what could tell who wrote a comment never stands on a page, nor in what is pasted', () => {
  const secret = fc.constantFrom(
    'ann.lee@example.com',
    '+49 30 1234567',
    '4111 1111 1111 1111',
    'https://t.example/o/81',
    'DE89370400440532013000',
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(1, 5), secret, fc.constantFrom('Survey', 'Review', 'Complaint')), { minLength: 12, maxLength: 20 }),
      rows => {
        const evidence = rows.map(([Value, who, Source], i) => ({
          Touchpoint: 'Store',
          Metric: 'CSAT',
          Value,
          Source,
          Comment: `Slow service number ${'abcdefghijklmnopqrstu'[i]}, write to ${who} please`,
        }));
        const audit = auditOfTabs({ evidence });
        const shown = ownersOf(audit)
          .flatMap(owner => [...pageOf(audit, owner), ...ownerDigest(audit, owner, words)])
          .join('\n');
        for (const [, who] of rows) expect(shown).not.toContain(who);
        expect(shown).toContain('•••');
      },
    ),
    { numRuns: 25 },
  );
});

test('customer words on a page are text, whatever they begin with', () => {
  const quote: Quote = { text: '=HYPERLINK("x")', date: null, source: 'survey', cell: 'Evidence!A1' };
  const audit = auditOf([promiseOf({ id: 'A', quotes: { against: [quote], for: [] } })]);
  expect(pageOf(audit, 'Logistics').filter(text => text.startsWith('='))).toEqual([]);
});
