import { clipped, excerpt } from './clip';
import { errors } from './en/check/errors';
import { fixes } from './en/check/fixes';
import { issues, placeOf } from './en/check/issues';
import { meanings } from './en/check/meanings';
import { connect } from './en/connect/connect';
import { findings } from './en/findings/findings';
import { guide } from './en/guide/guide';
import { measure } from './en/guide/measure';
import { google } from './en/hosts/google';
import { server } from './en/hosts/server';
import { labels } from './en/labels';
import { match } from './en/match/match';
import { format, list, quoted } from './en/numbers';
import { collect } from './en/promises/collect';
import { lists } from './en/promises/lists';
import { reading } from './en/promises/reading';
import { sentences } from './en/report/sentences';
import { sample } from './en/set-up/sample';
import { help, settingMeanings } from './en/set-up/tables';
import { templateDone, templates } from './en/set-up/templates';
import { joinWithSpaces } from './join';

/** English: every text that a user can read, but for those of the command line alone, see `hosts/local/words.ts`, and of files and the playground, see `hosts/`. */
export const en = {
  language: 'en',
  languageName: 'English',
  collect,
  connect,
  google,
  guide,
  labels,
  match,
  meanings,
  measure,
  lists,
  reading,
  sentences,
  findings,
  fixes,
  issues,
  errors,
  help,
  settingMeanings,
  templates,
  templateDone,
  sample,
  server,
  join: joinWithSpaces,
  format,
  placeOf,
  list,
  quoted,
  clipped,
  excerpt,
  /** A test as a cell has it, out of the English that the product keeps: `<= 2 days`. */
  written: (test: string): string => test,
};
