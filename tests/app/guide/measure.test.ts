import { auditWorkbook } from '../../../src/app/check/audit';
import { confirmGuide } from '../../../src/app/guide/confirm';
import { measuresOf, saveMeasures } from '../../../src/app/guide/measure';
import { proposeGuide } from '../../../src/app/guide/propose';
import { takeBack } from '../../../src/app/written';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';
import { hotel, survey } from './hotel';

const words = wordsOf('en');
const connected = () => {
  const workbook = hotel();
  confirmGuide(workbook, proposeGuide(workbook, 'Guests'), words);
  return workbook;
};
const shirts = (way: Parameters<typeof saveMeasures>[1][number]['way']) => ({ id: 'P5', text: 'Your shirts back within 24 hours', way });
const rowOf = (workbook: ReturnType<typeof hotel>, row: number) => workbook.grids.get('Promises')![row]!.slice(3);

test('only promises without a measure are listed, with what could tell', () => {
  const { promises, unmeasured, questions } = measuresOf(connected(), words);
  expect([promises, unmeasured.map(({ id }) => id)]).toEqual([5, ['P5']]);
  expect(unmeasured[0]!.words).toContain('“within 24 hours”');
  expect(unmeasured[0]!.ask.answers).toEqual(['Up to 16 hours', '17 to 24 hours', '25 to 32 hours', 'More than 32 hours']);
  expect(questions.find(({ text }) => text.startsWith('How fresh'))).toMatchObject({
    kept: 8,
    n: 16,
    tells: ['Freshly squeezed juice every morning'],
  });
});

test('its own words become its measure, and that can be taken back', () => {
  const workbook = connected();
  const { promises, undo } = saveMeasures(workbook, [shirts({ is: 'words' })], words);
  expect(promises).toBe(1);
  expect(rowOf(workbook, 5)[1]).toBe('<= 24 hours');
  expect(measuresOf(workbook, words).unmeasured).toEqual([]);
  expect(takeBack(workbook, undo).skipped).toBe(0);
  expect(measuresOf(workbook, words).unmeasured).toHaveLength(1);
});

test('a question that is kept for the next survey is taken by itself when its answers come', () => {
  const workbook = connected();
  saveMeasures(workbook, [shirts({ is: 'ask' })], words);
  const [kept] = measuresOf(workbook, words).kept;
  expect(kept).toMatchObject({
    question: '“Your shirts back within 24 hours”: how long did it take?',
    good: ['Up to 16 hours', '17 to 24 hours'],
  });
  const given = ['17 to 24 hours', 'Up to 16 hours', 'More than 32 hours', 'Does not apply', '25 to 32 hours'];
  workbook.grids.set('Winter', [['Submitted on', kept!.question], ...Array.from({ length: 20 }, (_, i) => ['2026-11-02', given[i % 5]!])]);
  const guide = proposeGuide(workbook, 'Winter');
  expect(guide.questions[0]).toMatchObject({
    sure: 'sure',
    doubts: [],
    tells: [{ promise: 'P5' }],
    none: [{ text: 'Does not apply', count: 4 }],
  });
  confirmGuide(workbook, guide, words);
  const { audit } = auditWorkbook(workbook, { auditDate: '2026-11-22', today: '2026-11-22' });
  expect(audit.promises[4]).toMatchObject({ kept: 8, n: 16 });
  expect(measuresOf(workbook, words).kept).toEqual([]);
});

test('a question of a connected tab can tell about one more promise', () => {
  const workbook = connected();
  const question = measuresOf(workbook, words).questions.find(({ text }) => text.startsWith('How fresh'))!;
  saveMeasures(workbook, [shirts({ is: 'question', tab: question.tab, question: question.id })], words);
  const { audit } = auditWorkbook(workbook, { auditDate: '2026-11-22', today: '2026-11-22' });
  expect(audit.promises.map(({ kept, n }) => [kept, n])).toEqual([
    [12, 20],
    [8, 16],
    [12, 20],
    [12, 20],
    [8, 16],
  ]);
});

test('a promise whose words are other by now, or that has a measure, is left alone', () => {
  const workbook = connected();
  const choices = [
    { id: 'P5', text: 'Your shirts back within 12 hours', way: { is: 'words' as const } },
    { id: 'P1', text: 'Checked in within 5 minutes', way: { is: 'ask' as const } },
  ];
  expect(saveMeasures(workbook, choices, words)).toEqual({ promises: 0, undo: [] });
});

test('without a connected tab there are its words and a question to ask', () => {
  const { unmeasured, questions } = measuresOf(hotel({ Guests: survey(1) }), words);
  expect(questions).toEqual([]);
  expect(unmeasured.map(({ id, words: own }) => [id, own !== null])).toEqual([
    ['P1', true],
    ['P2', false],
    ['P3', false],
    ['P4', false],
    ['P5', true],
  ]);
});

test('a certificate is an answer: the promise is listed, asked about no more, and no fault of anyone', () => {
  const workbook = connected();
  const { promises, undo } = saveMeasures(workbook, [shirts({ is: 'proof', proof: 'ISO 9001' })], words);
  expect([promises, rowOf(workbook, 5)[0] ?? null, rowOf(workbook, 5)[1]]).toEqual([1, null, 'Certificate: ISO 9001']);
  const { unmeasured, proved } = measuresOf(workbook, words);
  expect([unmeasured, proved]).toEqual([[], [{ text: 'Your shirts back within 24 hours', proof: 'Certificate: ISO 9001' }]]);
  const { audit } = auditWorkbook(workbook, { auditDate: '2026-11-22', today: '2026-11-22' });
  expect(audit.promises[4]).toMatchObject({ id: 'P5', verdict: 'unmeasurable', proof: 'Certificate: ISO 9001' });
  expect(audit.findings.filter(({ subject }) => subject === 'P5')).toEqual([]);
  expect(audit.issues.filter(({ tab }) => tab === 'Promises')).toEqual([]);
  // No question of a tab is proposed for it any more.
  const { questions } = proposeGuide(workbook, 'Guests');
  expect(questions.flatMap(({ tells }) => tells.map(one => one.promise))).not.toContain('P5');
  takeBack(workbook, undo);
  expect(rowOf(workbook, 5).filter(cell => cell != null)).toEqual([]);
});

test('what a person says of how it is measured is taken as the audit reads it, or refused as a whole', () => {
  const workbook = connected();
  expect(() => saveMeasures(workbook, [shirts({ is: 'own', metric: 'Wait', keptWhen: 'soon' })], words)).toThrow('invalid-entry');
  expect(() => saveMeasures(workbook, [shirts({ is: 'own', metric: 'Nothing like it', keptWhen: '' })], words)).toThrow('invalid-entry');
  expect(rowOf(workbook, 5).filter(cell => cell != null)).toEqual([]);
  saveMeasures(workbook, [shirts({ is: 'own', metric: 'wait', keptWhen: '<= 1440' })], words);
  expect(rowOf(workbook, 5)).toEqual(['Wait', '<= 1440']);
  expect(measuresOf(workbook, words).unmeasured).toEqual([]);
});

test('what a promise says of its share is written beside its measure, be it told by its words or by a tab, and what somebody wrote stays', () => {
  const calls = Array.from({ length: 20 }, (_, i) => [`2026-10-0${1 + (i % 9)} 09:00`, `2026-10-0${1 + (i % 9)} 09:0${1 + (i % 3)}`]);
  const book = () =>
    memoryWorkbook({
      Touchpoints: [['Touchpoint'], ['Phone']],
      Promises: [
        ['Promise ID', 'Touchpoint', 'Promise', 'Promised for'],
        ['P1', 'Phone', 'Every call answered within 2 minutes', null],
        ['P2', 'Phone', 'Every letter answered within 3 days', 0.8],
      ],
      Calls: [['Called at', 'Answered at'], ...calls],
    });
  const shares = (workbook: ReturnType<typeof book>) =>
    workbook.grids
      .get('Promises')!
      .slice(1)
      .map(row => row[3]);
  const told = book();
  confirmGuide(told, proposeGuide(told, 'Calls'), words);
  expect(shares(told)).toEqual([1, 0.8]);
  const own = book();
  const choices = measuresOf(own, words).unmeasured.map(({ id, text }) => ({ id, text, way: { is: 'words' as const } }));
  const { undo } = saveMeasures(own, choices, words);
  expect(shares(own)).toEqual([1, 0.8]);
  takeBack(own, undo);
  expect(shares(own)).toEqual([null, 0.8]);
});
