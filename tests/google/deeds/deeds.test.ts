import { remember } from '../stand-in/remember';
import type { World } from '../stand-in/world';
import { answerOf, type Deed, edit, expectHealed, type Ready, ready } from './cut';

/** What a deed is asked with, as the sidebar learned it before. */
const known: Record<string, unknown> = {};
const learn = (name: string, value: unknown): void => void Object.assign(known, { [name]: value });

const deeds: Deed[] = [
  [
    'editPromise',
    () => undefined,
    ask => ask('editPromise', 'P1', 'A smile', { keptWhen: edit('>= 4', '>= 3'), promisedFor: edit(0.9, '80 %') }),
  ],
  ['set', () => undefined, ask => ask('set', 'brand', edit('Ours', 'Yours'))],
  [
    'fix',
    ({ ask }) =>
      learn(
        'fixes',
        answerOf<{ fixes: { id: string }[] }>(ask, 'remedies').fixes.map(({ id }) => id),
      ),
    ask => ask('fix', known.fixes),
  ],
  ['propose', ({ ask }) => void ask('check'), ask => ask('propose', [{ promiseId: 'P1', action: 'Mend it', owner: 'Ann', due: '' }])],
  [
    'connect',
    ({ ask }) => learn('connection', answerOf<{ connection: unknown }>(ask, 'mapping', 'Reviews').connection),
    ask => ask('connect', known.connection),
  ],
  [
    'undo',
    ({ world, ask }) => {
      ask(
        'fix',
        answerOf<{ fixes: { id: string }[] }>(ask, 'remedies').fixes.map(({ id }) => id),
      );
      learn('backup', world.sheets.find(({ name }) => name.startsWith('Backup'))!.name);
    },
    ask => ask('undo', known.backup),
  ],
  ['match', () => undefined, ask => ask('match', [{ words: 'fine', touchpoint: 'Shop' }])],
  ['setUp', () => undefined, ask => ask('setUp', false)],
  ['save', ({ ask }) => void ask('check'), ask => ask('save')],
  ['check', () => undefined, ask => ask('check')],
  ['page', ({ ask }) => void ask('check'), ask => ask('page', { kind: 'owner', name: '' })],
];

test.each(deeds)('%s, cut off anywhere and done again, is done; and what is said is true', (...deed) => expectHealed(deed), 240_000);

test('removeExample, cut off anywhere and done again, leaves nothing of the example behind', () => {
  const prepare = ({ ask }: Ready): void => void ask('setUp', true);
  const shown = (world: World): string =>
    JSON.stringify(world.sheets.map(({ name, values }) => [name, values.map(row => row.join('|'))]).sort());
  const { world, ask } = ready(prepare, { Mine: [['x']] });
  const begin = remember(world);
  expect(ask('removeExample')).toMatchObject({ ok: true });
  const [calls, done] = [world.counter.fallible, shown(world)];
  for (let at = 1; at <= calls; at += Math.ceil(calls / 25)) {
    begin();
    world.faultAt = at;
    ask('removeExample');
    world.faultAt = 0;
    expect([at, ask('removeExample')]).toEqual([at, expect.objectContaining({ ok: true })]);
    expect([at, shown(world)]).toEqual([at, done]);
  }
}, 240_000);
