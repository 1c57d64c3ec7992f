import type { Words } from '../../words/words';
import { connectable } from '../connect/connect';
import type { Workbook } from '../workbook';
import type { Written } from './confirm';
import { confirmGuide } from './confirm';
import { proposeGuide } from './propose';

/** Connects the tabs that are answered as last time, where nothing in them is new; `left` are those where something is. */
export function connectAgain(workbook: Workbook, words: Words): { tabs: string[]; left: string[]; undo: Written[] } {
  const tabs: string[] = [];
  const left: string[] = [];
  const undo: Written[] = [];
  for (const tab of connectable(workbook, words)) {
    const guide = proposeGuide(workbook, tab, words);
    if (guide.remembered === '') continue;
    const isNew = guide.questions.some(({ doubts }) => doubts.length > 0);
    if (isNew) left.push(tab);
    else {
      tabs.push(tab);
      undo.unshift(...confirmGuide(workbook, guide, words).undo);
    }
  }
  return { tabs, left, undo };
}
