import { foldText } from '../../cell/text';
import type { LanguageNames, NameKind } from './language-names';
import { pl } from './pl';
import { zhCN } from './zh-cn';
import { zhTW } from './zh-tw';

/** The languages, besides English, in which a workbook's own names are read. */
export const otherNames: readonly LanguageNames[] = [pl, zhTW, zhCN];

/** People write what they like into cells: `constructor` is no name. */
const namesIn = (language: LanguageNames, kind: NameKind, name: string): string[] =>
  Object.keys(language[kind]).includes(name) ? language[kind][name]!.split('|') : [];

/**
 * Everything that a thing is called in other languages than English, by its English name.
 * @example namesOf('tabs', 'Promises') //=> ['Obietnice', ...]
 */
export const namesOf = (kind: NameKind, name: string): string[] => otherNames.flatMap(language => namesIn(language, kind, name));

/**
 * What a thing is called in a language; its English name where that has none, or is not known.
 * @example nameIn('pl', 'headers', 'Promised for') //=> 'Obiecana dla'
 */
export function nameIn(code: string, kind: NameKind, name: string): string {
  const language = otherNames.find(one => one.code === code);
  return (language && namesIn(language, kind, name)[0]) ?? name;
}

/**
 * The language that most of some headers are in, such as `pl`; `en` where English has as many, and where nobody knows them.
 * @example languageOfHeaders(['Punkt styku', 'Etap', 'Status']) //=> 'pl'
 */
export function languageOfHeaders(headers: readonly string[]): string {
  const said = headers.map(foldText);
  const countOf = (names: readonly string[]): number => {
    const known = new Set(names.map(foldText));
    return said.filter(header => known.has(header)).length;
  };
  const counts = otherNames.map(({ code, headers: names }) => ({
    code,
    count: countOf(Object.values(names).flatMap(name => name.split('|'))),
  }));
  const english = countOf(Object.keys(otherNames[0]!.headers));
  const [most] = [...counts].sort((a, b) => b.count - a.count);
  return most && most.count > english ? most.code : 'en';
}

/** True for a thing's English name, or what it is called in some language. @example isNamed('tabs', 'Promises', 'obietnice') //=> true */
export const isNamed = (kind: NameKind, name: string, said: string): boolean =>
  [name, ...namesOf(kind, name)].some(one => foldText(one) === foldText(said));
