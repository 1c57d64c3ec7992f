import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { builtPage, type Sidebar } from '../browser';

/** The language that the pages of page.test.ts are drawn and measured in: `SIDEBAR_LANGUAGE=pl`. */
export const spoken = process.env.SIDEBAR_LANGUAGE ?? 'en';

export const spokenPage = (): string =>
  spoken === 'en'
    ? builtPage()
    : execFileSync(process.execPath, ['tests/sidebar/spoken/page.mjs', spoken, spoken.toLowerCase()], { encoding: 'utf8', maxBuffer: 1e7 });

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
    const pairs = await page.evaluate(() => (globalThis as unknown as { pairs: Pair[] }).pairs);
    let isSaid = true;
    const said = (value: unknown, isSought: boolean): unknown => {
      if (typeof value === 'string' || value instanceof RegExp) {
        const all = isSought ? translations(pairs, value) : pairs.filter(([english]) => english === value).map(([, other]) => other);
        isSaid &&= all.length > 0 || !isSought;
        if (all.length === 0) return value;
        // An expression that may begin anywhere in English may do so in each language.
        const from = value instanceof RegExp && !value.source.startsWith('^') ? '' : '^\\s*';
        return isSought ? new RegExp(`${from}(${all.map(escaped).join('|')})`, 'u') : all[0];
      }
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, said(one, isSought)]));
    };
    const names = steps.map(([name, given]): Step => {
      const first = name === 'getByRole' || name === 'locator' || name === 'fill' || name === 'press' ? 1 : 0;
      return [name, given.map((one, i) => (i < first ? one : said(one, /^getBy|^filter/.test(name))))];
    });
    if (isSaid || Date.now() > until) {
      let at: unknown = page;
      for (const [name, given] of names) at = (at as Record<string, (...given: unknown[]) => unknown>)[name]!(...given);
      return at;
    }
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

type Pair = [english: string, other: string];

/** As an expression, whatever room the page keeps between words. */
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** What the page may say for an English text, the beginning of one, or one with a colon in it, behind which data stand. */
function translations(pairs: readonly Pair[], text: string | RegExp): string[] {
  const others = (isMeant: (english: string) => boolean): string[] => [
    ...new Set(pairs.filter(([english]) => isMeant(english.trim())).map(([, other]) => other.trim())),
  ];
  if (typeof text === 'string') {
    const [, label = '', data = ''] = /^(.*?): (.*)$/u.exec(text) ?? [];
    const exact = others(english => english === text);
    if (exact.length > 0) return exact;
    if (label !== '') return others(english => english === label).flatMap(other => [`${other}: ${data}`, `${other}：${data}`]);
    return /^“.*”$/u.test(text) ? [`„${text.slice(1)}`, `「${text.slice(1, -1)}」`] : others(english => english.includes(text));
  }
  const [, label = ''] = /^\^(.*): /u.exec(text.source) ?? [];
  const labelled = others(english => english.toLowerCase() === label.toLowerCase()).flatMap(other => [`${other}: `, `${other}：`]);
  return labelled.length > 0 ? labelled : others(english => new RegExp(text.source, 'u').test(english));
}
