import type { State } from '../../src/app/api';
import type { Guiding } from '../../src/app/guide/guiding';
import type { Measures } from '../../src/app/guide/measure';
import type { MatchReview } from '../../src/app/match/match';
import type { Collection } from '../../src/app/promises/collect-promises';
import type { Lists } from '../../src/app/promises/lists';
import { tabsOf } from '../app/guide/hotel';
import { memoryHost } from '../host';
import type { Reaction, Sidebar } from './browser';
import { answerOf, bad, cardOf, doneOf, exampleHost, freeHost, good, lastOf, poisoned, stateOf } from './states';

/** One state of the page: what the server does, what the user does to get there, and what is then to be read. */
export interface Scene {
  reactions: Record<string, Reaction>;
  act?: (s: Sidebar) => Promise<unknown>;
  /** Its clock stands still, so that axe, which waits, cannot be asked. */
  hasClock?: boolean;
  says: string;
}

/** A server on which all is well, with the worked example checked. */
export const serving = (state: Partial<State> = {}, more: Record<string, Reaction> = {}): Record<string, Reaction> => ({
  ping: { gives: good({ session: 's1' }) },
  state: { gives: good(stateOf(state)) },
  changed: { gives: good(false) },
  check: 'hangs',
  progress: { gives: good({ done: 0, of: null }) },
  cancel: { gives: good(null) },
  show: { gives: good(null) },
  ...more,
});

export const click = (name: string | RegExp) => (s: Sidebar) => s.page.getByRole('button', { name, exact: true }).first().click();
export const go = (view: string) => (s: Sidebar) => s.page.getByRole('navigation').getByRole('button', { name: view }).click();
const all =
  (...acts: ((s: Sidebar) => Promise<unknown>)[]) =>
  async (s: Sidebar) => {
    for (const act of acts) await act(s);
  };
const fill = (label: string, text: string) => (s: Sidebar) => s.page.getByLabel(label).fill(text);

const check = click('Check alignment');
export const checkThen =
  (...progress: { done: number; of: number | null }[]) =>
  async (s: Sidebar) => {
    await s.react('progress', { gives: good(progress[0]) });
    await check(s);
    if (progress.length) await s.page.clock.runFor(1600);
  };

const host = exampleHost();
const unchecked: Partial<State> = { last: null, examples: 0 };
const nothing = answerOf<State>(memoryHost({ Sheet1: [] }), 'state');
const counts = (kept: number, tooClose: number, broken: number, unjudged: number) => ({ kept, tooClose, broken, unjudged });
const none = lastOf({
  counts: counts(0, 0, 0, 0),
  promises: [],
  issues: { errors: 0, others: 0 },
  flaws: lastOf().flaws.map(({ name }) => ({ name, findings: [], more: 0 })),
});
const many = lastOf({
  used: 1234567,
  counts: counts(1234, 4321, 2345, 5432),
  promises: Array.from({ length: 300 }, (_, i) => cardOf({ id: `P${i}`, text: `${cardOf().text} ${i}` })),
  morePromises: 900,
});
const entry = good(answerOf(host, 'promise', cardOf().id));
const survey = memoryHost({
  ...Object.fromEntries(host.workbook.grids),
  Survey: [
    ['Date', 'How was breakfast?', 'Anything else?', 'E-mail', 'Mood'],
    ...Array.from({ length: 30 }, (_, i) => [`2026-10-${10 + (i % 20)}`, 1 + (i % 5), 'All went well, thank you', `a${i}@example.com`, i]),
  ],
});
const mapping = answerOf<{ connection: { columns: { holds: string | null; sure: string }[] } }>(survey, 'mapping', 'Survey');
const openMapping = {
  ...mapping,
  connection: {
    ...mapping.connection,
    columns: mapping.connection.columns.map(one => ({ ...one, sure: one.holds === 'value' ? 'open' : one.sure, touchpoint: '' })),
  },
};
const guests = memoryHost(tabsOf());
const guided = answerOf<Guiding>(guests, 'guide', 'Guests');
const connecting = {
  connectable: { gives: good(['Survey', 'Calls of 2025']) },
  mapping: { gives: good(mapping) },
  guide: { gives: good(guided) },
};
const stay = memoryHost(tabsOf());
answerOf(stay, 'confirmGuide', guided.guide);
const measures = answerOf<Measures>(stay, 'measures');
const ready = answerOf<Measures>(memoryHost(tabsOf()), 'measures');
const aged = memoryHost({
  ...tabsOf(),
  Metrics: [
    ['Metric', 'Kind'],
    ['Warmth', 'Rating'],
  ],
});
answerOf(aged, 'retire', [{ id: 'P4', text: 'Never a noisy night' }], true);
const declared = { lists: { gives: good(answerOf<Lists>(aged, 'lists')) } };
const templates = { templates: { gives: good(answerOf(memoryHost({}), 'templates')) } };
const asking = { measures: { gives: good(measures) } };
const waitingForMeasure: Partial<State> = { last: null, unmeasured: 2, examples: 0 };
const collection = answerOf<Collection>(
  guests,
  'copy',
  'LAUNDRY\nWelcome to the Alder. Your shirts back within 48 hours.\nOrganic towels.',
  '',
);
const preview = answerOf(survey, 'preview', mapping.connection);
const connectedTabs = [
  { tab: 'Guests', rows: 20, newest: '2026-11-20', since: 12, columns: 6, promises: ['Spotless rooms'] },
  { tab: 'Laundry list', rows: null, newest: '2025-01-02', since: 0, columns: 2, promises: [] },
];
const remedies = {
  issues: [
    {
      severity: 'error',
      message: 'Unknown touchpoint “Frnt desk” in Promises!B5.',
      meaning: 'It is not counted.',
      fix: 'Use the name.',
      place: { tab: 'Promises', cell: 'B5' },
    },
    { severity: 'note', message: 'Missing header.', meaning: 'It changes nothing.', fix: 'Write one.', place: null },
  ],
  more: 12,
  fixes: [
    {
      id: 'a',
      code: 'spaces',
      title: 'Stray spaces in “Touchpoint”',
      sentence: 'Takes needless spaces out.',
      examples: [{ tab: 'Evidence', cell: 'C3', before: ' Desk', after: 'Desk' }],
      cells: 3,
      sure: true,
      question: null,
    },
    {
      id: 'b',
      code: 'dates',
      title: 'Dates have the day first',
      sentence: 'Reads them so.',
      examples: [],
      cells: 9,
      sure: false,
      question: 'dates',
    },
    {
      id: 'c',
      code: 'dates',
      title: 'Dates have the month first',
      sentence: 'Reads them so.',
      examples: [],
      cells: 9,
      sure: false,
      question: 'dates',
    },
    {
      id: 'd',
      code: 'unknown-metric',
      title: '“CSTA” is the metric “CSAT”',
      sentence: 'Writes it.',
      examples: [],
      cells: 1,
      sure: false,
      question: null,
    },
  ],
  backup: 'Backup 2026-11-22',
};
const review = answerOf<MatchReview>(freeHost(), 'matches');
const matching = all(go('Evidence'), click('Look at the comments'));
const looking = all(go('Evidence'), click('Look at the data'));
const connect = all(go('Evidence'), click('Connect a tab'));
/** Past the questions, to the columns. */
const openColumns = all(click('Survey'), click('Column by column'));
const collect = all(go('Home'), click('Collect promises'));
const listing = all(go('Promises'), click('Add or retire promises'));
const measure = all(go('Home'), click('Say how promises are measured'));
const edit = all(go('Promises'), click(/^Edit: /));
const propose = all(go('Promises'), click(/^Propose action: /));

export const scenes: Record<string, Scene> = {
  loading: { reactions: serving({}, { state: 'hangs' }), says: 'Looking at the spreadsheet' },
  accounts: { reactions: serving({}, { ping: { fails: 'PERMISSION_DENIED' } }), says: 'several Google accounts' },
  stuck: { reactions: serving({}, { state: { fails: 'TypeError: x' } }), says: 'The spreadsheet could not be reached.' },

  'home, nothing set up': { reactions: serving(nothing), says: 'Start with an example' },
  'home, nothing set up, view only': { reactions: serving({ ...nothing, canEdit: false }), says: 'Ask someone who may edit' },
  'home, no promises': {
    reactions: serving({ ...nothing, isSetUp: true, missing: 2, promises: { rows: 0, next: { tab: 'Promises', cell: 'A2' } } }),
    says: 'Write your promises',
  },
  'home, no evidence': { reactions: serving({ ...unchecked, evidence: 0 }), says: 'Tell which columns' },
  'home, never checked': { reactions: serving(unchecked), says: 'Not checked yet' },
  'home, never checked, view only': { reactions: serving({ ...unchecked, canEdit: false }), says: 'It has not been checked yet' },
  'home, view only': { reactions: serving({ canEdit: false }), says: 'You may only view this spreadsheet' },
  'home, checked': { reactions: serving(), says: 'Nothing has changed since' },
  'home, changed': { reactions: serving({}, { changed: { gives: good(true) } }), says: 'Inputs have changed since' },
  'home, looking for changes': { reactions: serving({}, { changed: 'hangs' }), says: 'Looking for changes' },
  'home, changes unknown': { reactions: serving({}, { changed: { fails: 'TypeError: x' } }), says: 'Changes since were not looked for' },
  'home, all done': { reactions: serving({ last: none, actions: [], saved: '2026-11-22' }), says: 'All is done' },
  'home, about to remove the example': { reactions: serving(), act: click('Remove the example'), says: 'This deletes 12 tabs' },
  'home, huge numbers': { reactions: serving({ last: many }), says: '1,234,567 answers' },

  'check, asked about': {
    reactions: serving({ ...unchecked, evidence: 234567, isMuch: true }),
    act: check,
    says: '234,567 rows of evidence. That may be too much',
  },
  'check, starting': { reactions: serving(unchecked), act: checkThen(), says: 'Starting' },
  'check, reading': {
    reactions: serving(unchecked),
    act: checkThen({ done: 12000, of: 40000 }),
    hasClock: true,
    says: '12,000 of 40,000 rows',
  },
  'check, writing': {
    reactions: serving(unchecked),
    act: checkThen({ done: 40000, of: 40000 }),
    hasClock: true,
    says: 'cannot be stopped any more',
  },
  'check, stopping': {
    reactions: serving(unchecked, { cancel: 'hangs' }),
    act: all(checkThen({ done: 12000, of: 40000 }), click('Stop the check')),
    hasClock: true,
    says: 'Stopping',
  },
  'check, stopped': {
    reactions: serving(unchecked, { check: { gives: bad('cancelled', 'Cancelled.') } }),
    act: check,
    says: 'Stopped: nothing was changed.',
  },
  'check, refused': {
    reactions: serving(unchecked, {
      check: { gives: bad('missing-column', 'Missing column “Touchpoint” in the tab “Promises”: add that header.') },
    }),
    act: check,
    says: 'Missing column “Touchpoint”',
  },
  'check, finished': { reactions: serving(unchecked, { check: { gives: good(doneOf()) } }), act: check, says: 'Alignment checked' },
  'check, finished with other verdicts': {
    reactions: serving(
      {
        last: lastOf({
          promises: lastOf()
            .promises.slice(2)
            .map(card => ({ ...card, verdict: 'too-few' })),
        }),
      },
      { changed: { gives: good(true) }, check: { gives: good(doneOf()) } },
    ),
    act: check,
    says: 'Changed since the check before',
  },
  'check, finished, none broken': {
    reactions: serving(unchecked, { check: { gives: good(doneOf('', { last: none })) } }),
    act: check,
    says: 'See all promises',
  },

  'promises, not checked': { reactions: serving(unchecked), act: go('Promises'), says: 'Nothing to show yet' },
  'promises, not checked, view only': {
    reactions: serving({ ...unchecked, canEdit: false }),
    act: go('Promises'),
    says: 'has not been checked',
  },
  promises: { reactions: serving(), act: go('Promises'), says: 'In the order to repair them' },
  'promises, all quotes': { reactions: serving(), act: all(go('Promises'), click(/more quotes$/)), says: 'Show fewer' },
  'promises, view only': { reactions: serving({ canEdit: false }), act: go('Promises'), says: 'Show evidence' },
  'promises, of one verdict': { reactions: serving(), act: click(/not enough evidence/), says: '4 of 24 promises' },
  'promises, nothing left': {
    reactions: serving({
      last: lastOf({ counts: counts(0, 0, 0, 4), promises: lastOf().promises.filter(({ verdict }) => verdict !== 'kept') }),
    }),
    act: click(/kept/),
    says: 'No promise is like that',
  },
  'promises, none': { reactions: serving({ last: none }), act: go('Promises'), says: 'No promise was audited' },
  'promises, very many': { reactions: serving({ last: many }), act: go('Promises'), says: 'Show 50 more' },
  'promises, editing, loading': { reactions: serving({}, { promise: 'hangs' }), act: edit, says: 'Reading its row' },
  'promises, editing, failed': {
    reactions: serving(
      {},
      { promise: { gives: bad('missing-promise', 'The promise “P7” is not in the tab “Promises” any more: check alignment again.') } },
    ),
    act: edit,
    says: 'is not in the tab',
  },
  'promises, editing': { reactions: serving({}, { promise: { gives: entry } }), act: edit, says: 'Reads as: ≤' },
  'promises, editing, typed': {
    reactions: serving({}, { promise: { gives: entry }, reading: 'hangs' }),
    act: all(edit, fill('Kept when', 'within 9')),
    says: 'Reading…',
  },
  'promises, editing, wrong': {
    reactions: serving(
      {},
      {
        promise: { gives: entry },
        reading: { gives: good(answerOf(host, 'reading', { metric: 'Phone wait', keptWhen: 'soon', promisedFor: 'most' })) },
      },
    ),
    act: all(edit, fill('Kept when', 'soon'), click('Save to Promises')),
    says: 'This cannot be read',
  },
  'promises, proposing': { reactions: serving(), act: propose, says: 'What will be done' },
  'promises, proposing nothing': {
    reactions: serving(),
    act: all(propose, fill('What will be done', ' '), click('Add to Actions')),
    says: 'Say what will be done.',
  },
  'promises, proposing without a tab': { reactions: serving({ actions: null }), act: propose, says: 'There is no tab Actions yet' },
  'promises, done': {
    reactions: serving({}, { propose: { gives: good(doneOf('Added 1 row to the tab Actions.')) } }),
    act: all(propose, click('Add to Actions')),
    says: 'Added 1 row',
  },
  'promises, refused': {
    reactions: serving(
      {},
      { propose: { gives: bad('busy', 'Someone else is running the audit in this spreadsheet: try again in a minute.') } },
    ),
    act: all(propose, click('Add to Actions')),
    says: 'Someone else is running',
  },

  'flaws, not checked': { reactions: serving(unchecked), act: go('Flaws'), says: 'Nothing to show yet' },
  flaws: { reactions: serving(), act: go('Flaws'), says: '3 Denial' },
  'flaws, all of one': { reactions: serving(), act: all(go('Flaws'), click(/^Show \d+ more findings?$/)), says: 'Show fewer' },
  'flaws, none': { reactions: serving({ last: none }), act: go('Flaws'), says: 'Nothing found here' },

  'evidence, none': { reactions: serving({ ...unchecked, evidence: 0 }), act: go('Evidence'), says: 'No evidence yet' },
  evidence: { reactions: serving(), act: go('Evidence'), says: 'rows of evidence.' },
  'evidence, connected tabs': {
    reactions: serving({}, { connected: { gives: good(connectedTabs) } }),
    act: all(go('Evidence'), click('Show the connected tabs'), click('Disconnect: Guests')),
    says: '1 promise loses what it tells.',
  },
  'connect, loading': { reactions: serving({}, { connectable: 'hangs' }), act: connect, says: 'Looking for tabs' },
  'connect, failed': { reactions: serving({}, { connectable: { fails: 'TypeError: x' } }), act: connect, says: 'could not be reached' },
  'connect, no tab': { reactions: serving({}, { connectable: { gives: good([]) } }), act: connect, says: 'No tab is waiting' },
  'connect, tabs': { reactions: serving({}, connecting), act: connect, says: 'Which tab holds evidence?' },
  'connect, reading': {
    reactions: serving({}, { ...connecting, mapping: 'hangs' }),
    act: all(connect, openColumns),
    says: 'Reading “Survey”',
  },
  'guide, reading': {
    reactions: serving({}, { ...connecting, guide: 'hangs' }),
    act: all(connect, click('Survey')),
    says: 'Reading “Survey”',
  },
  guide: { reactions: serving({}, connecting), act: all(connect, click('Survey')), says: 'Is “OK” a good answer? 4 customers gave it.' },
  'guide, all open': {
    reactions: serving({}, connecting),
    act: all(connect, click('Survey'), click(/^Show: /), click(/^tells about: “Freshly/)),
    says: 'Nothing: do not count it',
  },
  'guide, nothing fits': {
    reactions: serving({}, { ...connecting, guide: { gives: good({ ...guided, guide: { ...guided.guide, questions: [] } }) } }),
    act: all(connect, click('Survey')),
    says: 'No question of this tab fits a promise',
  },
  'template, trades': {
    reactions: serving({ ...unchecked, promises: { rows: 0, next: { tab: 'Promises', cell: 'A2' } } }, templates),
    act: click('Start from a template'),
    says: 'Public transport',
  },
  template: {
    reactions: serving({ ...unchecked, promises: { rows: 0, next: { tab: 'Promises', cell: 'A2' } } }, templates),
    act: all(click('Start from a template'), click('Hotel'), s => s.page.getByLabel('“Quiet nights”').click()),
    says: 'Write 10 touchpoints, 13 promises',
  },
  believe: {
    reactions: serving(
      {},
      {
        copy: { gives: good(collection) },
        addPromises: { gives: good(doneOf()) },
        unbelieved: {
          gives: good([
            { id: 'P1', text: 'Spotless rooms', touchpoint: 'Room' },
            { id: 'P2', text: 'Quiet nights', touchpoint: 'Room' },
          ]),
        },
      },
    ),
    act: all(collect, fill('The copy', 'x'), click('Find the promises'), click(/^Add \d/), s =>
      s.page.getByLabel('“Quiet nights” Room').selectOption('7'),
    ),
    says: 'Save 1 belief',
  },
  'home, without a measure': { reactions: serving(waitingForMeasure), says: '2 promises have no measure' },
  'measure, reading': { reactions: serving(waitingForMeasure, { measures: 'hangs' }), act: measure, says: 'Looking for what could tell' },
  measure: { reactions: serving(waitingForMeasure, asking), act: measure, says: '4 of 5 have a measure' },
  'measure, no tab': {
    reactions: serving(waitingForMeasure, { measures: { gives: good(ready) } }),
    act: measure,
    says: 'Another question: connect a tab',
  },
  'measure, pick': {
    reactions: serving(waitingForMeasure, asking),
    act: all(measure, click(/^Another question/)),
    says: 'What tells about “Your shirts back within 24 hours”?',
  },
  'measure, ask': {
    reactions: serving(waitingForMeasure, asking),
    act: all(measure, click(/^See the question/)),
    says: 'More than 32 hours',
  },
  'measure, done': {
    reactions: serving(waitingForMeasure, {
      measures: {
        gives: good({
          ...measures,
          unmeasured: [],
          kept: [{ id: 'P5', text: 'x', question: 'How long?', answers: ['Short', 'Long'], good: ['Short'] }],
        }),
      },
    }),
    act: measure,
    says: 'Each promise has a measure',
  },
  'measure, in own words': {
    reactions: serving(waitingForMeasure, {
      ...asking,
      reading: { gives: good(answerOf(host, 'reading', { metric: 'Wait', keptWhen: 'within 2 days', promisedFor: '' })) },
    }),
    act: all(
      measure,
      s => s.page.getByLabel('Say it yourself: a metric and a test').click(),
      s => s.page.getByLabel('Metric', { exact: true }).selectOption('Wait'),
      fill('Kept when', 'within 2 days'),
    ),
    says: 'Reads as:',
  },
  'measure, proved': {
    reactions: serving(waitingForMeasure, {
      measures: { gives: good({ ...measures, proved: [{ text: 'Organic towels', proof: 'Certificate: GOTS' }] }) },
    }),
    act: all(
      measure,
      s => s.page.getByRole('radio', { name: 'Proved by a certificate' }).click(),
      fill('Which one, if you like', 'ISO 9001'),
    ),
    says: 'Certificate: GOTS',
  },
  'lists, loading': { reactions: serving({}, { lists: 'hangs' }), act: listing, says: 'Looking at your lists' },
  lists: { reactions: serving({}, declared), act: all(listing, click('Retired: 1')), says: 'Bring back' },
  'lists, view only': { reactions: serving({ canEdit: false }, declared), act: listing, says: 'What is retired stays listed' },
  'lists, adding a promise': {
    reactions: serving({}, declared),
    act: all(
      listing,
      click('Add a promise'),
      fill('Promise, in its exact words', 'Fresh towels every day'),
      s => s.page.getByLabel('Touchpoint').selectOption({ label: 'Another one…' }),
      fill('Name of the touchpoint', 'Pool'),
    ),
    says: 'Where stated',
  },
  'lists, adding a touchpoint': { reactions: serving({}, declared), act: all(listing, click('Add a touchpoint')), says: 'Arrive · Stay' },
  'lists, adding a metric': {
    reactions: serving({}, declared),
    act: all(listing, click('Show the metrics'), click('Add a metric'), s => s.page.getByLabel('Kind').selectOption('Choice')),
    says: 'Answers, one a line',
  },
  'lists, a metric taken out': {
    reactions: serving({}, { ...declared, dropMetric: { gives: good(doneOf('“Warmth” is no longer in the list of metrics.')) } }),
    act: all(listing, click('Show the metrics'), click('Take out Warmth')),
    says: 'is no longer in the list',
  },
  collect: { reactions: serving(), act: collect, says: 'Paste what the brand says' },
  'collect, found': {
    reactions: serving({}, { copy: { gives: good(collection) } }),
    act: all(collect, fill('The copy', 'x'), click('Find the promises')),
    says: 'Contradict each other',
  },
  'connect, columns': { reactions: serving({}, connecting), act: all(connect, openColumns), says: 'What will be used' },
  'connect, changing a column': {
    reactions: serving({}, connecting),
    act: all(connect, openColumns, click('Change: How was breakfast?'), click('Show them')),
    says: 'Kind of source',
  },
  'connect, open columns': {
    reactions: serving({}, { ...connecting, mapping: { gives: good(openMapping) } }),
    act: all(connect, openColumns),
    says: 'Waiting for you',
  },
  'connect, preview': {
    reactions: serving({}, { ...connecting, preview: { gives: good(preview) } }),
    act: all(connect, openColumns, click('See what will count')),
    says: 'The first 10 rows',
  },
  'connect, nothing counts': {
    reactions: serving(
      {},
      {
        ...connecting,
        preview: {
          gives: good({
            rows: [],
            touchpoints: [],
            all: { used: 0, noAnswer: 30, invalid: 2, unmatched: 1, leftOut: 0, aside: 0 },
            open: 2,
          }),
        },
      },
    ),
    act: all(connect, openColumns, click('See what will count')),
    says: 'Nothing would count like this',
  },
  'match, loading': { reactions: serving({}, { matches: 'hangs' }), act: matching, says: 'Reading comments' },
  'match, failed': { reactions: serving({}, { matches: { fails: 'TypeError: x' } }), act: matching, says: 'could not be reached' },
  match: { reactions: serving({}, { matches: { gives: good(review) } }), act: matching, says: 'Belongs to' },
  'match, nothing chosen': {
    reactions: serving(
      {},
      {
        matches: {
          gives: good({
            ...review,
            suggestions: review.suggestions.map(one => ({ ...one, sure: false })),
            more: { suggestions: 7, rows: 21 },
          }),
        },
      },
    ),
    act: matching,
    says: 'Choose what belongs where',
  },
  'match, a touchpoint that is missing': {
    reactions: serving({}, { matches: { gives: good(review) } }),
    act: all(matching, s => s.page.getByLabel('Belongs to').first().selectOption({ label: 'A touchpoint that is missing: add it' })),
    says: 'What it is called',
  },
  'match, none': {
    reactions: serving({}, { matches: { gives: good({ ...review, free: 0, unmatched: 0, suggestions: [] }) } }),
    act: matching,
    says: 'Nothing to match',
  },
  'match, all done': {
    reactions: serving({}, { matches: { gives: good({ ...review, unmatched: 0, suggestions: [] }) } }),
    act: matching,
    says: 'Every comment has its touchpoint',
  },
  'match, view only': { reactions: serving({ canEdit: false }, { matches: { gives: good(review) } }), act: matching, says: 'Belongs to' },
  'data, loading': { reactions: serving({}, { remedies: 'hangs' }), act: looking, says: 'Reading the data' },
  'data, failed': { reactions: serving({}, { remedies: { fails: 'TypeError: x' } }), act: looking, says: 'could not be reached' },
  'data, fine': {
    reactions: serving({}, { remedies: { gives: good({ issues: [], more: 0, fixes: [], backup: null }) } }),
    act: looking,
    says: 'Nothing to mend',
  },
  data: { reactions: serving({}, { remedies: { gives: good(remedies) } }), act: looking, says: 'Apply 1 fix to 3 cells' },
  'data, nothing chosen': {
    reactions: serving({}, { remedies: { gives: good(remedies) } }),
    act: all(looking, s => s.page.getByLabel('Stray spaces').click()),
    says: 'Choose what to apply',
  },
  'data, view only': {
    reactions: serving({ canEdit: false }, { remedies: { gives: good(remedies) } }),
    act: looking,
    says: 'Stray spaces',
  },

  actions: { reactions: serving(), act: go('Actions'), says: 'Add these 3 actions' },
  'actions, view only': { reactions: serving({ canEdit: false }), act: go('Actions'), says: 'Broken, and no action yet' },
  'actions, none': { reactions: serving({ ...unchecked, actions: [] }), act: go('Actions'), says: 'No action is written down yet' },
  'actions, no tab': { reactions: serving({ actions: null }), act: go('Actions'), says: 'There is no tab Actions yet' },
  'actions, very many': {
    reactions: serving({
      actions: Array.from({ length: 500 }, (_, i) => ({ ...stateOf().actions![i % 7]!, owner: '', due: null, action: '' })),
    }),
    act: go('Actions'),
    says: 'more actions',
  },

  settings: { reactions: serving(), act: go('Settings'), says: 'How sure a verdict must be' },
  'settings, another language': {
    reactions: serving(),
    act: all(go('Settings'), s => s.page.getByLabel('Language of the sidebar').selectOption('pl')),
    says: 'Use this language',
  },
  'settings, view only': { reactions: serving({ canEdit: false }), act: go('Settings'), says: 'How sure a verdict must be' },
  'settings, changing': { reactions: serving(), act: all(go('Settings'), click('Change Open and overdue')), says: 'New value' },
  'settings, wrong': {
    reactions: serving({}, { set: { gives: bad('invalid-entry', '“high” cannot be read as “Confidence”: nothing was written.') } }),
    act: all(go('Settings'), click('Change Confidence'), fill('New value', 'high'), click('Save setting')),
    says: 'cannot be read as',
  },
  'settings, unreadable': {
    reactions: serving({ settings: stateOf().settings.map(item => ({ ...item, cell: 'odd', isReadable: false })) }),
    act: go('Settings'),
    says: 'the default is used',
  },
};

/** Every view with hostile words in all that a user may have written. */
export const hostileScenes: Record<string, Scene> = (() => {
  const state = poisoned(stateOf());
  const answers = {
    promise: { gives: poisoned(entry) },
    connectable: { gives: poisoned(good(['A', 'B'])) },
    mapping: { gives: poisoned(good(openMapping)) },
    guide: { gives: poisoned(good(guided)) },
    measures: { gives: poisoned(good(measures)) },
    lists: { gives: poisoned(declared.lists.gives) },
    copy: { gives: poisoned(good(collection)) },
    preview: { gives: poisoned(good(preview)) },
    remedies: { gives: poisoned(good(remedies)) },
    matches: { gives: poisoned(good(review)) },
  };
  const reactions = serving(state, { ...answers, check: { gives: { ok: true, value: { said: 'x', state } } } });
  const first = (s: Sidebar) => s.page.locator('main .lines button').first().click();
  const says = '<?!= evil ?>';
  return {
    home: { reactions, says: 'What to do next' },
    check: { reactions: { ...reactions, changed: { gives: good(true) } }, act: check, says },
    promises: { reactions, act: all(go('Promises'), click(/more quotes$/)), says },
    edit: { reactions, act: edit, says: 'Save to Promises' },
    propose: { reactions, act: propose, says: 'Add to Actions' },
    flaws: { reactions, act: go('Flaws'), says },
    actions: { reactions, act: go('Actions'), says },
    settings: { reactions, act: go('Settings'), says },
    data: { reactions, act: looking, says },
    match: { reactions, act: matching, says: 'Belongs to' },
    'connect, tabs': { reactions, act: connect, says: 'Which tab' },
    guide: { reactions, act: all(connect, first), says },
    'collect, found': { reactions, act: all(collect, fill('The copy', 'x'), click('Find the promises')), says },
    measure: { reactions: { ...reactions, state: { gives: good({ ...state, ...waitingForMeasure }) } }, act: measure, says },
    lists: { reactions, act: listing, says: 'What is retired' },
    'connect, columns': { reactions, act: all(connect, first, click('Column by column')), says },
    'connect, preview': {
      reactions,
      act: all(connect, first, click('Column by column'), click('See what will count')),
      says: 'What will count',
    },
    refused: {
      reactions: { ...reactions, save: { gives: bad('tab-taken', `${'<img src=x>'} ${'W'.repeat(500)}`) } },
      act: click('Save'),
      says: '<img src=x>',
    },
  };
})();
