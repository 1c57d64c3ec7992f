import { auditJson } from '../../../src/report/text/json';
import { wordsOf } from '../../../src/words/words';
import { auditOf } from '../builder/audit';
import { juniper, promises } from '../builder/juniper';

const json = auditJson(juniper, wordsOf('en'));

test('the JSON has the keys of the design, in its order', () => {
  expect(Object.keys(json)).toEqual([
    'asOf',
    'brand',
    'promises',
    'touchpoints',
    'headline',
    'findings',
    'issues',
    'effects',
    'loyaltyDrivers',
    'base',
  ]);
  expect(Object.keys(json.promises[0]!).join(' ')).toBe(
    'id touchpoint stage text metric keptWhen promisedFor n nEffective kept keptRate interval gap verdict believed beliefGap belief expected serviceGap serviceGapInterval mean meanInterval csat meanExpected nps npsInterval loyalty response smallestHonest grade newest leftOut outOfPeriod unread notYetDue complaints employees bySource bySegment change months sameMonth customersLetDown customersLetDownRange moneyAtRisk valueOfThose quotes tellingWords why',
  );
  expect(Object.keys(json.headline)).toEqual(['believed', 'keptRate', 'promisesKept', 'promisesJudged', 'sentences']);
  expect(Object.keys(json.findings[0]!)).toEqual(['code', 'flaw', 'subject', 'sentence', 'fix', 'cells']);
  expect(Object.keys(json.issues[0]!)).toEqual(['code', 'severity', 'tab', 'row', 'column', 'message', 'meaning', 'fix']);
});

test('numbers are unrounded', () => {
  expect(json.promises[0]!.customersLetDown).toBe(189.99999999999994);
  expect(json.promises[1]!.keptRate).toBe(207 / 244);
});

test('NPS is its score alone, left out its count and rate alone', () => {
  const [promise] = auditJson(auditOf([{ ...promises[0]!, nps: { score: 25, interval: [10, 40] } }]), wordsOf('en')).promises;
  expect(promise!.nps).toBe(25);
  expect(promise!.leftOut).toEqual({ n: 12, keptRateWith: 0.7788 });
});

test('it survives the way through JSON: no undefined, no number that is none', () => {
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});
