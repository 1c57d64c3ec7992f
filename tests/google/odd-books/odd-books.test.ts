import { example } from '../books';
import { loadBundle } from '../stand-in/load';
import { remember } from '../stand-in/remember';
import { fill, snapshot } from '../stand-in/state';
import { picture } from '../stand-in/tab';
import { makeWorld } from '../stand-in/world';
import { odd } from './odd-books';
import { type At, active, book, tab } from './oddity';

/** Questions that a check asks, beside which there is one plain sentence at most. */
const questions = /Press OK/;

const world = makeWorld();
fill(world, structuredClone(book) as typeof book);
const bundle = loadBundle(world);
const begin = remember(world);
const at: At = name => world.sheets.find(sheet => sheet.name === name)!;

test.each(Object.entries(odd))(
  '%s: the right report or one plain sentence, and nothing of theirs is changed',
  (_, { book: make, later, says, answer }) => {
    begin();
    make?.(at, world);
    const own = new Set(world.sheets.map(({ id }) => id));
    world.answers = Array.from({ length: 40 }, () => ({ button: 'CANCEL' }));
    if (later) bundle.setUpAudit!();
    else if (!says) world.alerts.length = 0;
    later?.(at, world);
    const before = snapshot(world, ({ id }) => own.has(id));
    if (answer) world.answers = Array.from({ length: 40 }, () => ({ button: answer }));
    world.alerts.length = 0;
    bundle.setUpAudit!();
    bundle.checkAlignmentNow!();
    bundle.checkAlignmentNow!();
    const said = world.alerts.map(({ text }) => text).filter(text => says?.test(text) || !questions.test(text));
    expect(snapshot(world, ({ id }) => own.has(id))).toEqual(before);
    if (says) {
      expect(said.length).toBeGreaterThan(0);
      for (const text of said) expect(text).toMatch(says);
      return;
    }
    expect(said).toEqual([]);
    expect(String(at('Summary').values[0]![0])).toMatch(/^Promise audit/);
    const row = at('Alignment').values.find(cells => cells[0] === 'P1')!;
    expect(row.slice(0, 14)).toContain('Broken');
  },
  60_000,
);

test('the worked example goes in beside all that is odd, and out again', () => {
  const world = makeWorld();
  fill(world, { Notes: [['mine', picture]] });
  tab('Chart1', 'OBJECT')((() => undefined) as never, world);
  active((() => undefined) as never, world);
  const bundle = loadBundle(world);
  bundle.setUpAudit!();
  bundle.checkAlignmentNow!();
  bundle.setUpAudit!();
  expect(world.alerts.filter(({ text }) => !questions.test(text))).toEqual([]);
  expect(world.sheets[0]!.values).toEqual([['mine', picture]]);
  expect(Object.keys(example).length).toBeGreaterThan(10);
});
