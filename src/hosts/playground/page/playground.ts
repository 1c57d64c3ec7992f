import type { Model } from '@odoo/o-spreadsheet';
import { checkData } from '../../../app/check';
import type { Copy, TabCopy } from '../../../app/copy';
import { serve, troubleOf } from '../../../app/server';
import { exampleTabs, setUp } from '../../../app/setup';
import type { IssueAt } from '../../../core/issue';
import type { Words } from '../../../words/words';
import { addTab } from '../add';
import { copyOf, dataOf } from '../copy';
import { newModel } from '../grid';
import { gridHost } from '../host';
import { markOf } from '../mark';
import { selectCell } from '../select';
import { inOneStep } from '../step';
import { gridWorkbook } from '../workbook';
import { ask } from './dialog';
import { chooseFile, FileTrouble, readFile, saveFile } from './file';
import { layOut } from './layout';
import type { Acts } from './menu';
import { addMenus } from './menu';
import { makeStage } from './mount';
import { makeSide } from './side';
import { painted, toast } from './toast';

/** The spreadsheet that the page shows. */
interface Open {
  model: Model;
  title: string;
  issues: IssueAt[];
}

/** Puts the grid with the worked example into the page, its menus, and the sidebar beside it. */
export async function startPlayground(words: Words): Promise<void> {
  const texts = words.playground;
  let open: Open;

  const show = async (next: Open): Promise<void> => {
    open = next;
    const [first] = next.model.getters.getSheetIds();
    selectCell(next.model, first!, 0, 0);
    layout.name.textContent = next.title;
    await stage(next.model);
    side.refresh();
  };
  const host = () => gridHost(open.model, open.issues);
  const answer = async (name: string, args: unknown[]): Promise<unknown> => {
    // The sidebar first shows that it asks.
    await painted();
    const before = reportsIn(open.model);
    const reply = serve(host(), name, args);
    if (name === 'check' && before.length === 0) showSummary(open.model, words);
    return reply;
  };
  /** Does what a menu item asks for, and says what came of it. */
  const run = (work: () => Promise<string | null> | string | null) => async (): Promise<void> => {
    try {
      const said = await work();
      if (said !== null) toast(said);
    } catch (error) {
      if (error instanceof FileTrouble) await ask(texts.title, error.message, [texts.ok]);
      else await ask(words.google.name, troubleOf(host(), error).message, [texts.ok]);
    }
  };
  /** The same question that the sidebar would ask. */
  const asked = async (name: string, ...args: unknown[]): Promise<string | null> => {
    toast(words.google.working);
    const reply = (await answer(name, args)) as { ok: true; value: { said: string } } | { ok: false; trouble: { message: string } };
    side.refresh();
    if (reply.ok) return reply.value.said;
    await ask(words.google.name, reply.trouble.message, [texts.ok]);
    return null;
  };
  const isToReplace = async (): Promise<boolean> =>
    (await ask(texts.title, texts.replace, [texts.replaceButton, texts.cancel])) === texts.replaceButton;

  const acts: Acts = {
    setUp: run(async () => {
      const { setUp: title } = words.google.menu;
      const examples = host().examples();
      if (examples > 0) {
        const answer = await ask(title, texts.removeExample(examples), [texts.removeButton, texts.cancel]);
        return answer === texts.removeButton ? asked('removeExample') : null;
      }
      const { offer, example, empty } = texts.setUp;
      const answer = await ask(title, offer, [example, empty]);
      return answer === null ? null : asked('setUp', answer === example);
    }),
    connect: run(() => {
      side.open('connect');
      return null;
    }),
    check: run(() => asked('check')),
    checkData: run(async () => {
      toast(words.google.working);
      await painted();
      const { issues } = checkData(host()).audited.audit;
      const errors = issues.filter(issue => issue.severity === 'error').length;
      side.refresh();
      host().show({ tab: words.labels.tabs.check, cell: 'A1' });
      return words.google.checkedData(errors, issues.length - errors);
    }),
    save: run(() => asked('save')),
    review: run(() => {
      side.open('promises');
      return null;
    }),
    example: run(async () => {
      if (await isToReplace()) await show(example(words));
      return null;
    }),
    empty: run(async () => {
      if (await isToReplace()) await show({ model: newModel(), title: texts.untitled, issues: [] });
      return null;
    }),
    openFile: run(async () => {
      const file = await chooseFile();
      if (!file) return null;
      toast(texts.reading(file.name));
      const copy = await readFile(file, texts);
      if (/\.csv$/i.test(file.name)) {
        const said = added(open, copy, words);
        side.open('connect');
        return said;
      }
      if (!(await isToReplace())) return null;
      await show({ model: newModel(dataOf(copy.tabs)), title: file.name.replace(/\.\w+$/, ''), issues: copy.issues });
      return texts.opened(copy.tabs.length);
    }),
    saveFile: run(async () => {
      toast(texts.saving);
      await painted();
      const name = `${open.title.replace(/[\\/:*?"<>|]+/g, ' ').trim()}.xlsx`;
      await saveFile(copyOf(open.model), name, texts);
      return texts.saved(name);
    }),
  };
  const layout = layOut({ ...acts, openSidebar: () => side.open(), closeSidebar: () => side.close() }, words);
  const side = makeSide(layout, answer);
  addMenus(acts, words);
  const stage = makeStage(layout.grid, await (await fetch('grid/o_spreadsheet.xml')).text(), texts);
  await show(example(words));
  side.open();
}

/** A spreadsheet with the worked example in it, as *Set up audit* makes it. */
function example(words: Words): Open {
  const model = newModel();
  const [blank] = model.getters.getSheetIds();
  inOneStep(model, () => {
    setUp(gridWorkbook(model), exampleTabs(words), name => name);
    model.dispatch('DELETE_SHEET', { sheetId: blank!, sheetName: model.getters.getSheetName(blank!) });
  });
  return { model, title: words.sample.brand, issues: [] };
}

function added({ model, issues }: Open, { tabs, issues: found }: Copy, words: Words): string {
  const [tab] = tabs as [TabCopy];
  const { sheetId, title } = addTab(model, tab);
  issues.push(...found.map(issue => ({ ...issue, tab: title })));
  selectCell(model, sheetId, 0, 0);
  return words.playground.added(title, Math.max(0, tab.grid.length - 1));
}

const reportsIn = (model: Model): string[] => model.getters.getSheetIds().filter(id => markOf(model, id)?.isReport);

function showSummary(model: Model, { labels }: Words): void {
  const summary = reportsIn(model).find(id => markOf(model, id)?.tab === labels.tabs.summary);
  if (summary) selectCell(model, summary, 0, 0);
}
