import type { Draft } from '../draft';
import type { sidebar as sidebarInEnglish } from '../en/sidebar';
import { joinWithSpaces } from '../join';
import { quoted } from './numbers';
import { actions } from './sidebar/actions';
import { believe } from './sidebar/believe';
import { connect } from './sidebar/connect';
import { evidence } from './sidebar/evidence';
import { flaws } from './sidebar/flaws';
import { frame } from './sidebar/frame';
import { collect, guide } from './sidebar/guide';
import { home } from './sidebar/home';
import { lists } from './sidebar/lists';
import { match } from './sidebar/match';
import { measure } from './sidebar/measure';
import { pages } from './sidebar/pages';
import { promises } from './sidebar/promises';
import { settings } from './sidebar/settings';
import { template } from './sidebar/template';
import { trouble } from './sidebar/trouble';

/** What the sidebar's page says, view by view. */
export const sidebar: Draft<typeof sidebarInEnglish> = {
  ...frame,
  join: joinWithSpaces,
  quoted,
  trouble,
  home,
  promises,
  pages,
  flaws,
  evidence,
  connect,
  guide,
  collect,
  match,
  measure,
  lists,
  actions,
  settings,
  template,
  believe,
};
