import type { Api } from '../../../src/app/api';
import type { Tabs } from '../books';
import { remember } from '../stand-in/remember';
import { fill } from '../stand-in/state';
import { type Ask, answerOf, type Deed, expectHealed, ready } from './cut';

/*
 * Deeds that can be taken back: they add, retire, connect and measure, and one of them takes the others back.
 */

/** What a deed is asked with, as the sidebar learned it before. */
const known: Record<string, unknown> = {};
const learn = (name: string, value: unknown): void => void Object.assign(known, { [name]: value });

const answers = ['How quick was the help desk?', 'Very quick', 'Quick', 'Slow', 'Quick', 'Slow', 'Very quick'];
/** Promises that nobody has measured yet, and a survey that tells about them. */
const unmeasured: Tabs = {
  Touchpoints: [['Touchpoint'], ['Help desk'], ['Door']],
  Promises: [
    ['Promise ID', 'Touchpoint', 'Promise'],
    ['P1', 'Help desk', 'Our help desk is quick'],
    ['P2', 'Door', 'Your parcel is at your door within 3 days'],
    ['P3', 'Door', 'Our bags are certified organic'],
    ['P4', 'Help desk', 'Help before you ask'],
  ],
  Survey: answers.map((text, i) => [text, i === 0 ? 'Region' : 'North']),
  Notes: [['Mine'], ['do not touch']],
};
const promise = (id: 'P1' | 'P2' | 'P3') => ({ id, text: String(unmeasured.Promises!.find(row => row[0] === id)![2]) });
const ticked = { text: 'Every room is cleaned before you arrive', whereStated: 'Website', touchpoint: 'Room' };
const metric = { kind: 'rating', lowest: 1, highest: 10, unit: '', better: 'higher', words: '' };
const stop = { touchpoint: 'Check-in', stage: 'Arrive', phase: 'During', promises: ['A room key within 5 minutes', 'A smile'] };

/** The guide of a tab, as a person confirms it: each question tells about the help desk, by its quick answers. */
const guideOf = (ask: Ask, tab: string): unknown => {
  const { guide } = answerOf<{ guide: { questions: object[] } }>(ask, 'guide', tab);
  const told = { tells: [{ promise: 'P1', keptWhen: '', sure: 'sure', why: [] }], good: ['Very quick', 'Quick'], doubts: [] };
  return { ...guide, questions: guide.questions.map((question, i) => (i === 0 ? { ...question, ...told } : question)) };
};
const must = (ask: Ask, name: string, ...args: unknown[]): void =>
  expect([name, ask(name, ...args)]).toEqual([name, expect.objectContaining({ ok: true })]);
const connected = ({ ask }: { ask: Ask }): void => must(ask, 'confirmGuide', guideOf(ask, 'Survey'));
const undoOf = (ask: Ask, name: string, ...args: unknown[]): unknown =>
  answerOf<{ undo: { args: [unknown] } }>(ask, name, ...args).undo.args[0];
const nothing = (): void => undefined;

const deeds: Deed[] = [
  ['useTemplate', nothing, ask => ask('useTemplate', [stop]), { Mine: [['x']] }],
  ['confirmGuide', ({ ask }) => learn('guide', guideOf(ask, 'Survey')), ask => ask('confirmGuide', known.guide), unmeasured],
  [
    'connectAgain',
    ({ world, ask }) => {
      connected({ ask });
      fill(world, { 'Survey of June': unmeasured.Survey! });
    },
    ask => ask('connectAgain'),
    unmeasured,
  ],
  [
    'confirmGuide of a connected tab',
    ({ ask }) => {
      connected({ ask });
      const { guide } = answerOf<{ guide: { questions: object[]; others: object[] } }>(ask, 'guide', 'Survey');
      const told = { tells: [{ promise: 'P4', keptWhen: '', sure: 'sure', why: [] }], good: ['Very quick'], doubts: [] };
      const others = guide.others.map(other => ({ ...other, holds: null }));
      learn('changed', {
        ...guide,
        others,
        questions: guide.questions.map((question, i) => (i === 0 ? { ...question, ...told } : question)),
      });
    },
    ask => ask('confirmGuide', known.changed),
    unmeasured,
  ],
  ['disconnect', connected, ask => ask('disconnect', 'Survey'), unmeasured],
  [
    'measure',
    nothing,
    ask =>
      ask('measure', [
        { ...promise('P1'), way: { is: 'ask' } },
        { ...promise('P2'), way: { is: 'words' } },
        { ...promise('P3'), way: { is: 'proof', proof: 'Certificate EN 13432' } },
      ]),
    unmeasured,
  ],
  [
    'measure by a metric',
    nothing,
    ask => ask('measure', [{ ...promise('P1'), way: { is: 'own', metric: 'CSAT 1-5', keptWhen: '>= 4' } }]),
    unmeasured,
  ],
  [
    'measure by a question',
    ({ ask }) => {
      connected({ ask });
      learn('question', answerOf<{ questions: { tab: string; id: string }[] }>(ask, 'measures').questions[0]!.id);
    },
    ask => ask('measure', [{ ...promise('P2'), way: { is: 'question', tab: 'Survey', question: known.question } }]),
    unmeasured,
  ],
  ['addPromises', nothing, ask => ask('addPromises', [ticked, { ...ticked, text: 'Two towels' }])],
  ['addTouchpoint', nothing, ask => ask('addTouchpoint', { touchpoint: 'Car park', stage: 'Arrive', phase: 'before' })],
  ['addMetric', nothing, ask => ask('addMetric', { ...metric, name: 'Ease', keptWhen: '>= 8' })],
  ['dropMetric', ({ ask }) => must(ask, 'addMetric', { ...metric, name: 'Ease', keptWhen: '>= 8' }), ask => ask('dropMetric', 'Ease')],
  [
    'retire',
    nothing,
    ask =>
      ask(
        'retire',
        [
          { id: 'P1', text: 'A smile' },
          { id: 'P2', text: 'We answer' },
        ],
        true,
      ),
  ],
  [
    'retire, back again',
    ({ ask }) => must(ask, 'retire', [{ id: 'P1', text: 'A smile' }], true),
    ask => ask('retire', [{ id: 'P1', text: 'A smile' }], false),
  ],
  [
    'believe',
    nothing,
    ask =>
      ask('believe', [
        { ...promise('P1'), believed: 0.9 },
        { ...promise('P2'), believed: 0.8 },
      ]),
    unmeasured,
  ],
  [
    'match',
    nothing,
    ask =>
      ask('match', [
        { words: 'fine', touchpoint: 'Car park', isNew: true },
        { words: 'shop', touchpoint: 'Shop', isRefused: true },
      ]),
  ],
  ['takeBack of promises', ({ ask }) => learn('written', undoOf(ask, 'addPromises', [ticked])), ask => ask('takeBack', known.written)],
  [
    'takeBack of a guide',
    ({ ask }) => learn('written', undoOf(ask, 'confirmGuide', guideOf(ask, 'Survey'))),
    ask => ask('takeBack', known.written),
    unmeasured,
  ],
  [
    'takeBack of a new column',
    ({ ask }) => learn('written', undoOf(ask, 'retire', [{ id: 'P1', text: 'A smile' }], true)),
    ask => ask('takeBack', known.written),
  ],
  ['page of segments', ({ ask }) => must(ask, 'check'), ask => ask('page', { kind: 'segments', name: '' })],
  ['page side by side', ({ ask }) => must(ask, 'check'), ask => ask('page', { kind: 'sides', name: '' })],
  ['page of a claim', ({ ask }) => must(ask, 'check'), ask => ask('page', { kind: 'claim', name: 'P1' })],
];

test.each(deeds)('%s, cut off anywhere and done again, is done; and what is said is true', (...deed) => expectHealed(deed), 240_000);

test('speak, cut off anywhere and done again, is done', () => {
  const { world, ask } = ready(nothing);
  const begin = remember(world);
  must(ask, 'speak', 'pl');
  const calls = world.counter.fallible;
  for (let at = 1; at <= calls; at++) {
    begin();
    world.faultAt = at;
    ask('speak', 'pl');
    world.faultAt = 0;
    must(ask, 'speak', 'pl');
    expect([at, answerOf<{ chosenLanguage: string }>(ask, 'state').chosenLanguage]).toEqual([at, 'pl']);
  }
});

/** All that the sidebar can ask, and where it is cut off: what only reads has nothing to heal. Whoever adds a deed says where. */
const where: Record<keyof Api, 'reads' | 'here' | 'deeds'> = {
  ping: 'reads',
  state: 'reads',
  changed: 'reads',
  setUp: 'deeds',
  templates: 'reads',
  useTemplate: 'here',
  removeExample: 'deeds',
  check: 'deeds',
  progress: 'reads',
  cancel: 'reads',
  save: 'deeds',
  page: 'here',
  show: 'reads',
  propose: 'deeds',
  promise: 'reads',
  reading: 'reads',
  editPromise: 'deeds',
  set: 'deeds',
  speak: 'here',
  connectable: 'reads',
  mapping: 'reads',
  preview: 'reads',
  connect: 'deeds',
  guide: 'reads',
  confirmGuide: 'here',
  connectAgain: 'here',
  connected: 'reads',
  disconnect: 'here',
  measures: 'reads',
  measure: 'here',
  copy: 'reads',
  addPromises: 'here',
  lists: 'reads',
  addTouchpoint: 'here',
  addMetric: 'here',
  dropMetric: 'here',
  retire: 'here',
  unbelieved: 'reads',
  believe: 'here',
  takeBack: 'here',
  matches: 'reads',
  match: 'here',
  remedies: 'reads',
  fix: 'deeds',
  undo: 'deeds',
};

test('each deed that writes is cut off', () => {
  const names = Object.entries(where).flatMap(([name, place]) => (place === 'here' && name !== 'speak' ? [name] : []));
  for (const name of names) expect([name, deeds.some(([deed]) => deed.split(' ')[0]!.replace(',', '') === name)]).toEqual([name, true]);
});
