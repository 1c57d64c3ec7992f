import { auditTabs, promise, tab, tabsOf, times } from '../tiny';

const freshness = {
  Metric: 'How fresh was it?',
  Kind: 'Choice',
  Words: 'Very fresh; Fresh; OK; Stale',
  'Kept when': 'one of: Very fresh; Fresh',
};
const fresh = { ...promise, Metric: 'How fresh was it?' };
const answers = (count: number, value: string | number) => times(count, value, { Metric: 'How fresh was it?' });

test('a closed question without an order is kept by its good answers', () => {
  const evidence = [...answers(12, 'Very fresh'), ...answers(3, ' fresh'), ...answers(4, 'OK'), ...answers(1, 'N/A')];
  const { promises, base } = auditTabs(tabsOf({ metrics: [freshness], promises: [fresh], evidence }));
  expect(promises[0]).toMatchObject({ n: 19, kept: 15, keptWhen: 'one of: Very fresh; Fresh', mean: null, smallestHonest: null });
  expect(base).toMatchObject({ used: 19, noAnswer: 1, invalid: 0 });
});

test('a promise may name other good answers than its question', () => {
  const wide = { ...fresh, 'Kept when': 'Very fresh; Fresh; OK' };
  const { promises } = auditTabs(
    tabsOf({ metrics: [freshness], promises: [wide], evidence: [...answers(5, 'OK'), ...answers(5, 'Stale')] }),
  );
  expect(promises[0]).toMatchObject({ n: 10, kept: 5 });
});

test('an answer that is not listed is invalid, and never the answer at that place', () => {
  const { promises, base, issues } = auditTabs(
    tabsOf({ metrics: [freshness], promises: [fresh], evidence: [...answers(2, 'Mouldy'), ...answers(1, 1)] }),
  );
  expect(promises[0]).toMatchObject({ n: 0 });
  expect(base).toMatchObject({ used: 0, invalid: 3 });
  expect(issues.map(issue => issue.code)).toContain('invalid-value');
});

test('a test that names an answer nobody can give is reported', () => {
  const { promises, issues } = auditTabs(tabsOf({ metrics: [freshness], promises: [{ ...fresh, 'Kept when': 'one of: Fresh; Crisp' }] }));
  expect(promises[0]?.verdict).toBe('unmeasurable');
  expect(issues).toContainEqual(expect.objectContaining({ code: 'invalid-test', found: 'one of: Fresh; Crisp' }));
});

test('numbers may be answers where they are listed', () => {
  const coded = { ...freshness, Words: '1; 2; 3', 'Kept when': 'one of: 3' };
  const { promises } = auditTabs(tabsOf({ metrics: [coded], promises: [fresh], evidence: [...answers(6, 3), ...answers(4, '1')] }));
  expect(promises[0]).toMatchObject({ n: 10, kept: 6 });
});

test('a closed question needs two answers', () => {
  const { issues } = auditTabs(tabsOf({ metrics: [{ ...freshness, Words: 'Fresh', 'Kept when': '' }], promises: [fresh] }));
  expect(issues).toContainEqual(expect.objectContaining({ code: 'invalid-words' }));
});

test('what customers expect of a closed question is counted and set beside nothing', () => {
  const evidence = tab(answers(12, 'Fresh').map(row => ({ ...row, Expected: 'Very fresh' })));
  const { promises } = auditTabs(tabsOf({ metrics: [freshness], promises: [fresh], tabs: { Evidence: evidence } }));
  expect(promises[0]?.expected).toEqual({ n: 12, level: null, verdict: 'unknown' });
  expect(promises[0]?.serviceGap).toBeNull();
});
