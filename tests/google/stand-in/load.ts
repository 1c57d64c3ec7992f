import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createContext, runInContext, Script } from 'node:vm';
import { services } from './services';
import type { World } from './world';

/** The top-level functions of the bundle, by name. */
export type Bundle = Record<string, (...given: unknown[]) => unknown>;

const scripts = new Map<string, Script>();

/** In a context of its own every mention of a global asks the host, which is slow; a script's own names are there at once. */
const ownNames = new Script(
  'const { Array, Boolean, Date, Error, JSON, Map, Math, Number, Object, RegExp, Set, String, Symbol, isFinite, parseFloat, parseInt } = globalThis;',
);

/** Makes the script's Date go by the clock of a world. */
const clock = new Script(`(now => {
  globalThis.Date = class Date extends globalThis.Date {
    constructor(...parts) {
      parts.length > 0 ? super(...parts) : super(now());
    }
    static now() {
      return now();
    }
  };
})`);

const scriptOf = (file: string): Script => {
  const script = scripts.get(file) ?? new Script(readFileSync(file, 'utf8'), { filename: file });
  scripts.set(file, script);
  return script;
};

/** Loads the built bundle and the scripts beside it, as Google does at every call, into a bare context that has Google's services and nothing of Node or a browser. */
export function loadBundle(world: World, file = 'dist/Code.js'): Bundle {
  const others = readdirSync(dirname(file)).filter(name => /^words-.*\.js$/.test(name));
  const context = createContext({ ...services(world) });
  (clock.runInContext(context) as (now: () => number) => void)(() => world.now);
  ownNames.runInContext(context);
  world.isLoading = true;
  for (const one of [file, ...others.map(name => join(dirname(file), name))]) scriptOf(one).runInContext(context);
  world.isLoading = false;
  world.makeDate = runInContext('milliseconds => new Date(milliseconds)', context) as World['makeDate'];
  return new Proxy({} as Bundle, {
    get: (_, name: string) => runInContext(name, context) as Bundle[string],
  });
}
