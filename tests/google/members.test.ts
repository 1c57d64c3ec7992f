import { readFileSync } from 'node:fs';
import { example } from './books';
import { loadBundle } from './stand-in/load';
import { fill } from './stand-in/state';
import { asked } from './stand-in/strict';
import { makeWorld } from './stand-in/world';

/**
 * Each member of Google's services that the add-on uses, with the scopes of which one must be granted, as Google's reference states them
 * (read from a machine copy of it, gas-types-detailed 1.1.3); `-` where it needs none.
 */
const list = readFileSync('tests/google/members.txt', 'utf8').trim().split('\n');
const members = new Map(list.map(line => line.split(' ') as [string, string]));

/** Services that the types name otherwise than the stand-in does, or that belong to the language. */
const isOwn = (name: string): boolean =>
  /^(console|Logger|ChartType)\./.test(name) || /\.[A-Z]/.test(name) || /\.(area|rule|chart|id|notes)$/.test(name);

test('every member of Google’s services that the add-on uses is in the list', () => {
  const world = makeWorld('Europe/Warsaw');
  fill(world, { Notes: [['mine']] });
  const bundle = loadBundle(world);
  asked.clear();
  bundle.onOpen!({ authMode: 'FULL' });
  const acts = ['setUpAudit', 'checkAlignmentNow', 'checkDataNow', 'saveThisAuditNow', 'reviewPromises', 'checkAlignmentNow'];
  for (const act of acts) bundle[act]!();
  world.sheets.find(({ name }) => name === 'Touchpoints')!.values[1]![0] = 'Another';
  for (const [name, ...args] of [['ping'], ['state'], ['check'], ['changed'], ['progress'], ['cancel'], ['removeExample']])
    bundle.sidebarCall!(name, args);
  fill(world, Object.fromEntries(Object.entries(example).slice(0, 2)));
  world.metadata = [];
  bundle.checkAlignmentNow!();
  const unknown = [...asked].filter(name => !isOwn(name) && !members.has(name));
  expect(unknown.sort()).toEqual([]);
  expect(asked.size).toBeGreaterThan(100);
});

test('every member in the list is one that Google documents', () => {
  const files = ['base', 'cache', 'charts', 'html', 'lock', 'properties', 'spreadsheet', 'utilities'];
  const types = files
    .map(file => readFileSync(`node_modules/@types/google-apps-script/google-apps-script.${file}.d.ts`, 'utf8'))
    .join('\n');
  const documented = new Set(
    [...types.matchAll(/^([ ]*)interface (\w+)[^{]*\{([\s\S]*?)\n\1\}/gm)].flatMap(([, , name, body]) =>
      [...body!.matchAll(/^\s+(\w+)\(/gm)].map(([, member]) => `${name}.${member}`),
    ),
  );
  expect([...members.keys()].filter(name => !documented.has(name))).toEqual([]);
});

test('every member in the list is allowed under the two scopes of the manifest', () => {
  const granted = (JSON.parse(readFileSync('dist/appsscript.json', 'utf8')) as { oauthScopes: string[] }).oauthScopes.map(
    scope => scope.split('/auth/')[1]!,
  );
  const refused = [...members].filter(([, scopes]) => scopes !== '-' && !scopes.split(',').some(scope => granted.includes(scope)));
  expect(refused).toEqual([]);
  expect([...members.values()].filter(scopes => scopes !== '-').length).toBeGreaterThan(50);
});
