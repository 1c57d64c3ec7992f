import { clipped, excerpt } from './clip';
import type { Draft } from './draft';
import type { en } from './en';
import { joinWithSpaces } from './join';
import { errors } from './pl/check/errors';
import { fixes } from './pl/check/fixes';
import { issues, placeOf } from './pl/check/issues';
import { meanings } from './pl/check/meanings';
import { connect } from './pl/connect/connect';
import { findings } from './pl/findings/findings';
import { guide } from './pl/guide/guide';
import { measure } from './pl/guide/measure';
import { google } from './pl/hosts/google';
import { server } from './pl/hosts/server';
import { labels } from './pl/labels';
import { leaning } from './pl/leaning';
import { match } from './pl/match/match';
import { format, list, quoted, written } from './pl/numbers';
import { collect } from './pl/promises/collect';
import { lists } from './pl/promises/lists';
import { reading } from './pl/promises/reading';
import { sentences } from './pl/report/sentences';
import { sample } from './pl/set-up/sample';
import { help, settingMeanings } from './pl/set-up/tables';
import { templateDone, templates } from './pl/set-up/templates';

/** Polish, as far as it is written: what lacks is said in English. */
export const words: Draft<typeof en> = {
  language: 'pl',
  languageName: 'Polski',
  collect,
  connect,
  google,
  guide,
  labels,
  match,
  measure,
  lists,
  meanings,
  reading,
  sentences: leaning(sentences),
  findings: leaning(findings),
  fixes,
  issues,
  placeOf,
  errors,
  help,
  settingMeanings,
  templates,
  templateDone,
  sample,
  server,
  join: joinWithSpaces,
  format,
  list,
  quoted,
  clipped,
  excerpt,
  written,
};
