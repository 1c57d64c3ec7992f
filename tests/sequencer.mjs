import { relative, sep } from 'node:path';
import JestSequencer from '@jest/test-sequencer';

/** Those that take longest, so that none of them is begun last and leaves a core idle: on a machine that has not run them, jest knows only how large a file is. */
const first = [
  'sidebar/page',
  'playground/trips',
  'hostile/hostile',
  'guided/guided',
  'google/limits',
  'google/calls',
  'hosts/local/commands/languages',
  'sidebar/said',
  'google/odd-books/odd-books',
  'google/faults',
  'hosts/local/write/books/shapes',
  'hosts/warehouse/postgres',
  'google/deeds/undoable',
  'hosts/local/files/kill',
  'hosts/playground/host',
  'hosts/local/commands/connect-outside',
  'google/trip',
  'hosts/warehouse/acceptance',
  'hosts/warehouse/parity',
  'google/deeds/deeds',
];

export default class Sequencer extends JestSequencer {
  sort(tests) {
    return super
      .sort(tests)
      .map(test => ({ test, place: placeOf(test) }))
      .sort((a, b) => a.place - b.place)
      .map(({ test }) => test);
  }
}

/** Its place among those that take longest, behind all of them for any other. */
function placeOf({ path, context }) {
  const name = relative(`${context.config.rootDir}/tests`, path)
    .split(sep)
    .join('/')
    .replace(/\.test\.ts$/, '');
  return first.includes(name) ? first.indexOf(name) : first.length;
}
