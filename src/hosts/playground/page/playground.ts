import type { Model } from '@odoo/o-spreadsheet';
import { serve } from '../../../app/server';
import { reportOf } from '../../../report/known';
import type { PlaygroundWords } from '../../../words/hosts/playground';
import { gridHost, type Speech } from '../host';
import { markOf } from '../mark';
import { selectCell } from '../select';
import { actsOf, type Desk } from './acts';
import { layOut } from './layout';
import { addMenus } from './menu';
import { makeStage } from './mount';
import { empty, example, type Open } from './open';
import { makeSide } from './side';
import { painted } from './toast';

/** Puts the grid with the worked example into the page, its menus, and the sidebar beside it. */
export async function startPlayground(words: PlaygroundWords, speech: Speech): Promise<void> {
  let open = empty(words.playground.loading);

  const desk: Desk = {
    open: () => open,
    async show(next: Open) {
      open = next;
      selectCell(next.model, next.model.getters.getSheetIds()[0]!, 0, 0);
      layout.name.textContent = next.title;
      await stage(next.model);
      next.model.on('update', desk, () => side.tell());
      side.refresh();
    },
    host: () => gridHost(open.model, open.issues, speech),
    async answer(name, args) {
      // The page stands still while it works: whoever asked first shows that he has.
      await painted();
      const hadReport = reportIn(open.model) !== undefined;
      const reply = serve(desk.host(), name, args);
      const report = reportIn(open.model);
      if (report && !hadReport) selectCell(open.model, report, 0, 0);
      // The page of another language is another page; menus keep theirs until this one is loaded anew.
      if (name === 'speak') side.open('settings');
      return reply;
    },
    side: () => side,
  };
  const acts = actsOf(desk, words);
  const layout = layOut({ ...acts, openSidebar: () => side.open(), closeSidebar: () => side.close() }, words);
  const side = makeSide(layout, desk.answer, speech.language);
  addMenus(acts, words);
  const stage = makeStage(layout.grid, await (await fetch('grid/o_spreadsheet.xml')).text(), words.playground);
  await painted();
  await desk.show(example(words));
  side.open();
  // Nothing is kept when the page is closed: whoever did something is asked first.
  window.addEventListener('beforeunload', event => {
    if (open.model.getters.canUndo()) event.preventDefault();
  });
}

const reportIn = (model: Model): string | undefined =>
  model.getters.getSheetIds().find(id => markOf(model, id)?.isReport && reportOf(markOf(model, id)!.tab) === 'summary');
