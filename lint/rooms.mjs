import { writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * The rooms of src/, in their order: a file imports from its own room and from those above it, never from one below.
 * Hosts are siblings, none of which imports another, but for the command line, which reads evidence out of a warehouse. `npm run check` writes the rule for Biome from this list, into rooms.json beside it.
 */

/** Folders of src/, and two files. `also` are rooms above that it must not use all the same, `uses` a host above that it may use; `outside` are packages that it may use, all where left out. */
const rooms = [
  ...['cell', 'table', 'statistics', 'declared', 'reading', 'evidence'].map(room => core(room)),
  // The shape of an audit gathers what the rooms say: types of all of them, and no circle, which Biome sees to.
  { ...core('audit'), isFile: true, isGathering: true },
  ...['judgement', 'findings'].map(room => core(room)),
  { ...core('conclusion'), isFile: true },
  ...['pages', 'connect', 'guide', 'matching'].map(room => core(room)),
  { room: 'words', outside: [] },
  { room: 'report', outside: [] },
  { room: 'app', outside: ['valibot'] },
  { room: 'sidebar', outside: ['preact', 'preact/hooks'] },
  { room: 'hosts/google', outside: [], also: ['sidebar'] },
  { room: 'hosts/warehouse', also: ['sidebar'] },
  { room: 'hosts/local', also: ['sidebar'], uses: ['hosts/warehouse'] },
  { room: 'hosts/playground', outside: ['@odoo/o-spreadsheet', '@odoo/owl', 'chart.js', 'chart.js/auto'] },
  { room: 'serve', also: ['sidebar', 'hosts/google', 'hosts/playground'] },
];

function core(room) {
  return { room: `core/${room}`, outside: [] };
}

const isHost = ({ room }) => room.startsWith('hosts/');
const isFilled = ({ group }) => group.length > 0;

/** What the project's own imports look like, as exceptions from all that could be written. */
const own = ['.', '..', '../..', '../../..', '../../../..'].flatMap(up => [1, 2, 3, 4].map(depth => `!${up}${'/*'.repeat(depth)}`));
const outsideOf = ({ room, outside }) => `${room} uses no package${outside.length > 0 ? ` but ${outside.join(', ')}` : ''}.`;

/** What a room must not import: rooms below it, hosts beside it, and what it says itself. */
function forbidden(one, place) {
  const below = rooms
    .slice(place + 1)
    .filter(other => !(one.isGathering && other.room.startsWith('core/') && other.room !== 'core/conclusion'));
  const beside = isHost(one) ? rooms.filter(other => isHost(other) && other !== one && !one.uses?.includes(other.room)) : [];
  const also = rooms.filter(other => one.also?.includes(other.room));
  return [...new Set([...below, ...beside, ...also])];
}

/** How an import of a room is written in a file that stands in a folder of src/. */
function patternOf(folder, { room, isFile }) {
  const path = posix.relative(folder, room);
  return `${path.startsWith('.') ? path : `./${path}`}${isFile ? '' : '/**'}`;
}

/** Folders within folders of a room; each is a rule of its own, for it climbs another way to the other rooms. */
const DEEPEST = 2;

const overrides = rooms.flatMap((one, place) => {
  const others = forbidden(one, place);
  const depths = one.isFile ? [0] : Array.from({ length: DEEPEST + 1 }, (_, depth) => depth);
  return depths.map(depth => {
    const folder = one.isFile ? posix.dirname(one.room) : `${one.room}${'/in'.repeat(depth)}`;
    const message = `${one.room} must not use ${others.map(({ room }) => room).join(', ')}: lint/rooms.mjs has the order of rooms.`;
    const patterns = [{ group: others.map(other => patternOf(folder, other)), message }];
    if (one.outside) patterns.push({ group: ['**', ...own, ...one.outside.map(name => `!${name}`)], message: outsideOf(one) });
    return {
      includes: one.isFile ? [`src/${one.room}.ts`] : ['ts', 'tsx'].map(end => `src/${one.room}/${'*/'.repeat(depth)}*.${end}`),
      linter: { rules: { style: { noRestrictedImports: { level: 'error', options: { patterns: patterns.filter(isFilled) } } } } },
    };
  });
});

const file = join(dirname(fileURLToPath(import.meta.url)), 'rooms.json');
writeFileSync(file, `${JSON.stringify({ overrides }, null, 2)}\n`);
