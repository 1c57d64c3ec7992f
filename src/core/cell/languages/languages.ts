import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { ja } from './ja';
import { ko } from './ko';
import type { Language, Listed } from './language';
import { pl } from './pl';
import { pt } from './pt';
import { zhCN } from './zh-cn';
import { zhTW } from './zh-tw';

/** The languages that evidence is read in; of words that mean different things the first one's meaning holds. */
export const languages: readonly Language[] = [en, pl, zhTW, zhCN, de, es, fr, pt, ja, ko];

/** The words of a list. */
export const listed = (words: Listed): string[] => words.split('|').filter(word => word !== '');

/** Every word of a list in every language. */
export const wordsOfAll = (listOf: (language: Language) => Listed): string[] => languages.flatMap(language => listed(listOf(language)));
