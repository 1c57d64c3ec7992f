/** A language that words are there in. */
export interface Shipped {
  /** As BCP 47 has it: `zh-TW`. */
  code: string;
  /** What people call it, in itself and in English. */
  names: readonly string[];
}

/** The languages of the product. The first one is said where no other is asked for, and wherever another one lacks words. */
export const shipped: readonly Shipped[] = [
  { code: 'en', names: ['English'] },
  { code: 'pl', names: ['Polski', 'Polish'] },
  { code: 'zh-TW', names: ['繁體中文', '中文（台灣）', '正體中文', 'Traditional Chinese', 'Chinese (Traditional)', 'Chinese (Taiwan)'] },
];

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s/g, '');
const byName = new Map(shipped.flatMap(({ code, names }) => [code, ...names].map(name => [folded(name), code] as const)));

/** Who writes Chinese in traditional signs; everybody else, and who does not say, writes simplified ones. */
const TRADITIONAL = new Set(['hant', 'tw', 'hk', 'mo']);

/**
 * The language that a tag, a locale of a machine or a name means, by the lookup of BCP 47: `pl-PL`, `pl_PL.UTF-8`, `zh-Hant-HK`, `Polski`.
 * null where it is none of ours; simplified Chinese is never taken for traditional.
 * @example languageOf('zh_HK') //=> 'zh-TW'
 * @example languageOf('zh-CN') //=> null
 */
export function languageOf(text: string): string | null {
  const known = byName.get(folded(text));
  if (known !== undefined) return known;
  const [primary = '', ...rest] = text
    .trim()
    .toLowerCase()
    .replace(/[.@].*$/, '')
    .split(/[-_]/);
  if (primary !== 'zh') return byName.get(primary) ?? null;
  return !rest.includes('hans') && rest.some(part => TRADITIONAL.has(part)) ? 'zh-TW' : null;
}

/** The locale that a shell is set to, by the order of POSIX: `pl_PL.UTF-8`; '' where it says none. */
export const localeOf = ({ LC_ALL, LC_MESSAGES, LANG }: Readonly<Record<string, string | undefined>>): string =>
  LC_ALL || LC_MESSAGES || LANG || '';

/** The first of some wishes that can be met, such as those of a browser; English where none can. */
export const firstOf = (wishes: readonly string[]): string => wishes.map(languageOf).find(code => code !== null) ?? 'en';
