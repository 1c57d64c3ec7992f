import { commands } from './en/commands';
import { connect } from './en/connect';
import { errors } from './en/errors';
import { findings } from './en/findings';
import { fixes } from './en/fixes';
import { google } from './en/google';
import { issues, placeOf } from './en/issues';
import { labels } from './en/labels';
import { match } from './en/match';
import { meanings } from './en/meanings';
import { clipped, format, list, plural, quoted } from './en/numbers';
import { reading } from './en/reading';
import { sample } from './en/sample';
import { sentences } from './en/sentences';
import { sidebar } from './en/sidebar';
import { help, settingMeanings } from './en/tables';

/** English: every text that a user can read. */
export const en = {
  language: 'en',
  commands,
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
  sample,
  sidebar,
  format,
  placeOf,
  plural,
  list,
  quoted,
  clipped,
};
