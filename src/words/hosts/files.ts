import type { ErrorCode } from '../../core/table/user-error';
import { completed, type Draft } from '../draft';
import { fileErrors as english } from '../en/hosts/file-errors';
import { type NamesThere, namesIn } from '../naming/names-in';
import { inNames } from '../naming/own-names';
import { fileErrors as polish } from '../pl/hosts/file-errors';
import { type Words, wordsOf } from '../words';
import { fileErrors as taiwanese } from '../zh-tw/hosts/file-errors';

/** All texts of one language, with why files, options and databases are refused: the add-on meets none of these, and does not carry them. */
export type FileWords = Words & { errors: Record<ErrorCode, (details: Record<string, string>) => string> };

const byLanguage: Readonly<Record<string, Draft<typeof english>>> = { pl: polish, 'zh-TW': taiwanese };

/** The texts of a language such as `en` or `en-GB`; English where it is not known. They name tabs and columns as `wordsOf` does. */
export function fileWordsOf(language: string, there?: NamesThere): FileWords {
  const words = wordsOf(language, there);
  const own = completed<typeof english>(english, byLanguage[words.language] ?? {});
  return { ...words, errors: { ...words.errors, ...inNames(own, namesIn(words.language, there)) } };
}
