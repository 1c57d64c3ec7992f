import type { Words } from '../../words/words';
import { connectable } from '../connect/connect';
import type { Workbook } from '../workbook';
import type { Written } from '../written';
import { confirmGuide } from './confirm';
import { proposeGuide } from './propose';

/** Connects the tabs that are answered as last time, where nothing in them is to be decided; `left` are those where something is, `news` what else is new in them. */
export function connectAgain(workbook: Workbook, words: Words): { tabs: string[]; left: string[]; news: string[]; undo: Written[] } {
  const tabs: string[] = [];
  const left: string[] = [];
  const news: string[] = [];
  const undo: Written[] = [];
  for (const tab of connectable(workbook, words)) {
    const guide = proposeGuide(workbook, tab);
    if (guide.remembered === '') continue;
    const isNew = guide.copyOf !== '' || guide.questions.some(({ doubts }) => doubts.length > 0);
    const written = isNew ? [] : confirmGuide(workbook, guide, words).undo;
    // A tab of which nothing was written counts as little as before.
    if (written.length === 0) left.push(tab);
    else {
      tabs.push(tab);
      if (guide.news) news.push(words.join.titled(words.quoted(tab, 40), words.join.sentences(words.guide.news(guide.news))));
      undo.unshift(...written);
    }
  }
  return { tabs, left, news, undo };
}
