import { connect } from './en/connect';
import { errors } from './en/errors';
import { findings } from './en/findings';
import { fixes } from './en/fixes';
import { google } from './en/google';
import { issues, placeOf } from './en/issues';
import { labels } from './en/labels';
import { match } from './en/match';
import { meanings } from './en/meanings';
import { clipped, excerpt, format, list, plural, quoted } from './en/numbers';
import { playground } from './en/playground';
import { reading } from './en/reading';
import { sample } from './en/sample';
import { sentences } from './en/sentences';
import { server } from './en/server';
import { help, settingMeanings } from './en/tables';

/** English: every text that a user can read, but for those of the command line alone; see `hosts/local/words.ts`. */
export const en = {
  language: 'en',
  languageName: 'English',
  connect,
  google,
  labels,
  match,
  meanings,
  reading,
  sentences,
  findings,
  fixes,
  issues,
  errors,
  help,
  settingMeanings,
  playground,
  sample,
  server,
  format,
  placeOf,
  plural,
  list,
  quoted,
  clipped,
  excerpt,
};
