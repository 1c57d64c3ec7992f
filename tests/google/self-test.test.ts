import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { NOT_MODELLED } from './self-test/question';
import { type Observed, questions } from './self-test/self-test';
import { loadBundle } from './stand-in/load';
import { fill, snapshot } from './stand-in/state';
import { makeWorld } from './stand-in/world';

/** What Google said, run by run, as maintainers pasted it; see docs/live-check.md. */
const observed = JSON.parse(readFileSync('tests/google/observed.json', 'utf8')) as Observed[];

execFileSync('node', ['build.mjs', '--live']);

function run() {
  const world = makeWorld('Europe/Warsaw');
  // Which of the two holds is one of the questions.
  world.isStrict = false;
  fill(world, { Notes: [['mine']] });
  const bundle = loadBundle(world, 'dist-live/Code.js');
  const before = snapshot(world);
  bundle.onOpen!({ authMode: 'FULL' });
  bundle.selfTest!();
  const { title, text } = world.alerts.at(-1)!;
  const json = /<textarea[^>]*>([\s\S]*)<\/textarea>/.exec(text)![1]!.replace(/&lt;/g, '<').replace(/&amp;/g, '&');
  return { world, before, title, said: JSON.parse(json) as Observed };
}

const { world, before, title, said } = run();

/** Answers as they are compared: a refusal is one in any language, and what the stand-in does not model is not compared. */
const plain = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer, (_, value) => (value && typeof value === 'object' && 'threw' in value ? 'refused' : value)) ?? 'null');

function isAlike(stand: unknown, google: unknown): boolean {
  if (stand === NOT_MODELLED) return true;
  if (stand && google && typeof stand === 'object' && typeof google === 'object')
    return Object.keys(stand).every(key => isAlike(stand[key as keyof typeof stand], google[key as keyof typeof google]));
  return (
    stand === google || (typeof stand === 'string' && typeof google === 'string' && isNumber(stand) && stand === google.replace(',', '.'))
  );
}

/** A number that is shown has a comma in a spreadsheet of another country. */
const isNumber = (shown: string): boolean => /^[+-]?\d+\.\d+$/.test(shown);

test('the self-test stands in the menu beside the six items, asks everything, and shows one text to copy', () => {
  expect(world.menu.map(({ label }) => label).slice(-1)).toEqual(['Self-test']);
  expect(world.menu).toHaveLength(7);
  expect(title).toBe('Self-test');
  expect(Object.keys(said.answers)).toEqual(Object.keys(questions));
  expect(Object.keys(said.answers).length).toBeGreaterThanOrEqual(40);
  expect(Object.keys(said.milliseconds)).toHaveLength(11);
  for (const milliseconds of Object.values(said.milliseconds)) expect(typeof milliseconds).toBe('number');
});

test('no question asks what the stand-in does not know', () => {
  const unknown = Object.entries(said.answers).filter(([, answer]) => JSON.stringify(answer).includes('stand-in:'));
  expect(unknown).toEqual([]);
});

test('it plays set-up, check, check and save, and takes all away again', () => {
  expect(said.trip).toMatchObject({
    acts: { 'set up': { ok: true }, check: { ok: true }, 'check again': { ok: true }, save: { ok: true } },
    isSameAgain: true,
    errors: 0,
    apostrophes: 0,
    charts: expect.arrayContaining([['Journey', 2]]),
  });
  expect(said.left).toEqual([]);
  expect(snapshot(world)).toEqual(before);
  expect([world.metadata, world.properties.size]).toEqual([[], 0]);
});

test('it plays nothing in a spreadsheet that has an audit, and leaves that as it is', () => {
  const other = makeWorld();
  other.isStrict = false;
  fill(other, { Summary: [['Promise audit']] });
  const bundle = loadBundle(other, 'dist-live/Code.js');
  const kept = snapshot(other);
  bundle.selfTest!();
  expect(other.alerts.at(-1)!.text).toContain('has an audit already');
  expect(snapshot(other)).toEqual(kept);
});

test('what was pasted of Google is a trip without a fault', () => {
  const faulty = observed.filter(({ trip, left }) => !isGood(trip) || left.length > 0);
  expect(faulty.map(({ about, trip, left }) => ({ about, trip, left }))).toEqual([]);
  expect([said.trip, { ...(said.trip as object), isSameAgain: false }, { ...(said.trip as object), errors: 1 }].map(isGood)).toEqual([
    true,
    false,
    false,
  ]);
});

/** True for a trip in which each act went well, nothing changed at the second check and no cell shows what it should not; also for one that was left out. */
function isGood(trip: unknown): boolean {
  if (typeof trip === 'string') return true;
  const { acts, isSameAgain, errors, apostrophes } = trip as {
    acts: Record<string, { ok?: boolean }>;
    isSameAgain: boolean;
    errors: number;
    apostrophes: number;
  };
  return Object.values(acts).every(({ ok }) => ok === true) && isSameAgain && errors === 0 && apostrophes === 0;
}

/** Where the stand-in answers otherwise than Google did. */
const differing = observed.flatMap(({ about, answers }) =>
  Object.entries(answers)
    .filter(([sentence, answer]) => sentence in questions && !isAlike(plain(said.answers[sentence]), plain(answer)))
    .map(([sentence, answer]) => ({ about, sentence, google: answer, standIn: said.answers[sentence] })),
);

test('the stand-in answers as Google did, wherever that was observed', () => expect(differing).toEqual([]));

test('an answer that is other than Google’s is seen: refused or taken, more or less, in any language', () => {
  expect(isAlike(plain({ threw: 'Out of bounds' }), plain({ threw: 'Hors limites' }))).toBe(true);
  expect(isAlike(plain({ threw: 'Out of bounds' }), plain('taken'))).toBe(false);
  expect(isAlike(plain([1, { shows: NOT_MODELLED, value: 2 }]), plain([1, { shows: 'x', value: 2 }]))).toBe(true);
  expect(isAlike(plain([1, { shows: NOT_MODELLED, value: 2 }]), plain([1, { shows: 'x', value: 3 }]))).toBe(false);
  expect(isAlike('-24.1', '-24,1')).toBe(true);
  expect(isAlike('-24.1', '-24,2')).toBe(false);
  expect(isAlike('a.b', 'a,b')).toBe(false);
});

test('what nobody has observed in Google yet is listed as assumed', () => {
  const known = new Set(observed.flatMap(({ answers }) => Object.keys(answers)));
  const lines = Object.keys(questions)
    .filter(sentence => !known.has(sentence))
    .map(sentence => `${sentence}: ${JSON.stringify(plain(said.answers[sentence]))}`);
  if (process.env.UPDATE_ASSUMED && differing.length === 0) writeFileSync('tests/google/assumed.txt', `${lines.join('\n')}\n`);
  expect(readFileSync('tests/google/assumed.txt', 'utf8')).toBe(`${lines.join('\n')}\n`);
});
