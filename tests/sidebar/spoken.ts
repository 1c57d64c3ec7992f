import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { builtPage, type Sidebar } from './browser';

/** The language that the pages of page.test.ts are drawn and measured in: `SIDEBAR_LANGUAGE=pl`. */
export const spoken = process.env.SIDEBAR_LANGUAGE ?? 'en';

export const spokenPage = (): string =>
  spoken === 'en'
    ? builtPage()
    : execFileSync(process.execPath, ['tests/sidebar/watched.mjs', spoken, spoken.toLowerCase()], { encoding: 'utf8', maxBuffer: 1e7 });

type Step = [name: string, given: unknown[]];
const WAYS = /^(getBy\w+|locator|first|last|nth|filter)$/;
/** Milliseconds in which the page says what is looked for. */
const PATIENCE = 2500;

/** A page in which buttons, labels and texts are found by their English names, whatever language it speaks. */
export function inEnglish(s: Sidebar): Sidebar {
  if (spoken === 'en') return s;
  const walk = (steps: readonly Step[]): unknown =>
    new Proxy(
      {},
      {
        get:
          (_, name: string) =>
          (...given: unknown[]) => {
            const all: Step[] = [...steps, [name, given]];
            return WAYS.test(name) ? walk(all) : done(s.page, all);
          },
      },
    );
  const page = new Proxy(s.page, {
    get: (on, name: string) => {
      const own = Reflect.get(on, name);
      if (WAYS.test(name)) return (...given: unknown[]) => walk([[name, given]]);
      return typeof own === 'function' ? own.bind(on) : own;
    },
  });
  return { ...s, page };
}

/** Does the last step where the others lead, once the page has said their texts, or is not going to. */
async function done(page: Page, steps: readonly Step[]): Promise<unknown> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const pairs = await page.evaluate(() => [...(globalThis as unknown as { pairs: Map<string, string> }).pairs]);
    let isSaid = true;
    const said = (value: unknown): unknown => {
      if (typeof value === 'string' || value instanceof RegExp) {
        const text = translated(pairs, value);
        isSaid &&= text !== null;
        return text ?? value;
      }
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, said(one)]));
    };
    const names = steps.map(([name, given]): Step => {
      const [first, ...others] = given;
      const isName = name === 'getByRole' || name === 'locator' || name === 'fill' || name === 'press';
      return [name, isName ? [first, ...others.map(said)] : given.map(said)];
    });
    if (isSaid || Date.now() > until) {
      let at: unknown = page;
      for (const [name, given] of names) at = (at as Record<string, (...given: unknown[]) => unknown>)[name]!(...given);
      return at;
    }
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

/** What the page says for an English text or the beginning of one. */
function translated(pairs: readonly (readonly [string, string])[], text: string | RegExp): string | null {
  const isMeant = (english: string): boolean =>
    typeof text === 'string' ? english.trim() === text : new RegExp(text.source, text.flags.replace('g', '')).test(english);
  const exact = pairs.find(([english]) => typeof english === 'string' && isMeant(english));
  const part = pairs.find(([english]) => typeof text === 'string' && typeof english === 'string' && english.includes(text));
  return (exact ?? part)?.[1].trim() ?? null;
}
