import { clipped, excerpt } from './clip';
import type { Draft } from './draft';
import type { en } from './en';
import { joinInChinese } from './join';
import { errors } from './zh-tw/check/errors';
import { fixes } from './zh-tw/check/fixes';
import { issues, placeOf } from './zh-tw/check/issues';
import { meanings } from './zh-tw/check/meanings';
import { connect } from './zh-tw/connect/connect';
import { findings } from './zh-tw/findings/findings';
import { guide } from './zh-tw/guide/guide';
import { measure } from './zh-tw/guide/measure';
import { google } from './zh-tw/hosts/google';
import { server } from './zh-tw/hosts/server';
import { labels } from './zh-tw/labels';
import { match } from './zh-tw/match/match';
import { format, list, quoted, written } from './zh-tw/numbers';
import { collect } from './zh-tw/promises/collect';
import { lists } from './zh-tw/promises/lists';
import { reading } from './zh-tw/promises/reading';
import { sentences } from './zh-tw/report/sentences';
import { sample } from './zh-tw/set-up/sample';
import { help, settingMeanings } from './zh-tw/set-up/tables';
import { templateDone, templates } from './zh-tw/set-up/templates';

/** Chinese as Taiwan writes it, as far as it is written: what lacks is said in English. */
export const words: Draft<typeof en> = {
  language: 'zh-TW',
  languageName: '繁體中文',
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
  sentences,
  findings,
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
  join: joinInChinese,
  format,
  list,
  quoted,
  clipped,
  excerpt,
  written,
};
