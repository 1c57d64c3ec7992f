import type { UnitName } from './languages/language';
import { languages, listed } from './languages/languages';
import { foldText } from './text';

/** What one of each unit holds of its family's smallest; working days are no days, and months no number of them. */
const sizes: Record<UnitName, { family: 'time' | 'working days' | 'months'; size: number }> = {
  milliseconds: { family: 'time', size: 0.001 },
  seconds: { family: 'time', size: 1 },
  minutes: { family: 'time', size: 60 },
  hours: { family: 'time', size: 3600 },
  days: { family: 'time', size: 86_400 },
  weeks: { family: 'time', size: 604_800 },
  'working days': { family: 'working days', size: 1 },
  months: { family: 'months', size: 1 },
  years: { family: 'months', size: 12 },
};

const unitsByWord = (): Map<string, UnitName> => {
  const found = new Map<string, UnitName>();
  for (const { units } of languages)
    for (const [name, words] of Object.entries(units))
      for (const word of listed(words)) if (!found.has(foldText(word))) found.set(foldText(word), name as UnitName);
  return found;
};

// A page that says no units is spared all of their words.
const byWord = /* @__PURE__ */ unitsByWord();

/** The unit that a word of any language names; undefined for one that is no length of time. @example unitNamed('minuty') //=> 'minutes' */
export const unitNamed = (word: string): UnitName | undefined => byWord.get(foldText(word));

/** True for a word for some length of time, such as `min` or `天`. */
export const isUnitOfTime = (word: string): boolean => byWord.has(foldText(word));

const sizeOf = (unit: string): (typeof sizes)[UnitName] | undefined => {
  const name = unitNamed(unit);
  return name && sizes[name];
};

/** True for a unit of time that the audit can convert into others. */
export const isTimeUnit = (unit: string): boolean => sizeOf(unit)?.family === 'time';

/**
 * How many of unit `to` one of unit `from` is; undefined where they do not measure the same thing.
 * Working days are no days. Unknown units convert only into themselves.
 * @example unitRatio('hours', 'min') //=> 60
 */
export function unitRatio(from: string, to: string): number | undefined {
  if (foldText(from) === foldText(to)) return 1;
  const one = sizeOf(from);
  const other = sizeOf(to);
  return one && other && one.family === other.family ? one.size / other.size : undefined;
}
