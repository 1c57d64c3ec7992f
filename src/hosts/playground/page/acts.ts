import type { Done, Reply } from '../../../app/api';
import { checkData, readAudit } from '../../../app/check/check';
import type { Host } from '../../../app/host';
import { wordsIn } from '../../../app/report-names';
import { troubleOf } from '../../../app/server';
import { examplesIn } from '../../../app/workbook';
import { countIssues } from '../../../core/table/issue';
import { picturePage } from '../../../report/picture';
import type { PlaygroundWords } from '../../../words/hosts/playground';
import { copyOf } from '../copy';
import { ask } from './dialog';
import { chooseFiles, FileTrouble, readFile, saveFile } from './file';
import type { Acts } from './menu';
import { addTables, empty, example, fileName, fromFile, type Open } from './open';
import { copyPicture } from './picture';
import type { Side } from './side';
import { painted, toast } from './toast';

/** What the acts of the page work on. */
export interface Desk {
  open(): Open;
  /** Shows another spreadsheet in place of the one that is open. */
  show(next: Open): Promise<void>;
  host(): Host;
  /** The Reply to what the sidebar may ask. */
  answer(name: string, args: unknown[]): Promise<unknown>;
  side(): Side;
}

/** What the menus and buttons of the page do. What goes wrong is said in one plain sentence. */
export function actsOf({ open, show, host, answer, side }: Desk, words: PlaygroundWords): Acts {
  const { google, playground: texts } = words;

  /** Does something, and says what came of it, unless that is null. */
  const run = (work: () => Promise<string | null>) => async (): Promise<void> => {
    try {
      const said = await work();
      if (said !== null) toast(said);
    } catch (error) {
      if (error instanceof FileTrouble) await ask(texts.title, error.message, [texts.ok]);
      else await ask(google.name, troubleOf(host(), error).message, [texts.ok]);
    }
  };
  /** Asks what the sidebar would ask. */
  const asked = async (name: string, ...args: unknown[]): Promise<string | null> => {
    toast(google.working);
    const reply = (await answer(name, args)) as Reply<Done>;
    side().refresh();
    if (reply.ok) return reply.value.said;
    await ask(google.name, reply.trouble.message, [texts.ok]);
    return null;
  };
  const isToReplace = async (): Promise<boolean> =>
    (await ask(texts.title, texts.replace, [texts.replaceButton, texts.cancel])) === texts.replaceButton;

  return {
    setUp: run(async () => {
      const title = google.menu.setUp;
      const examples = examplesIn(host().open(words));
      if (examples > 0) {
        const answer = await ask(title, texts.removeExample(examples), [texts.removeButton, texts.cancel]);
        return answer === texts.removeButton ? asked('removeExample') : null;
      }
      const answer = await ask(title, texts.setUp.offer, [texts.setUp.example, texts.setUp.empty]);
      return answer === null ? null : asked('setUp', answer === texts.setUp.example);
    }),
    connect: () => side().open('connect'),
    check: run(() => asked('check')),
    checkData: run(async () => {
      toast(google.working);
      await painted();
      const { audited, workbook, words: own } = checkData(host());
      const { errors, others } = countIssues(audited.audit.issues);
      side().refresh();
      host().show({ tab: wordsIn(workbook, own).labels.tabs.check, cell: 'A1' });
      return google.checkedData(errors, others);
    }),
    save: run(() => asked('save')),
    review: () => side().open('promises'),
    example: run(async () => {
      if (await isToReplace()) await show(example(words));
      return null;
    }),
    empty: run(async () => {
      if (await isToReplace()) await show(empty(texts.untitled));
      return null;
    }),
    openFile: run(async () => {
      const files = await chooseFiles();
      const [file, second] = files;
      if (!file) return null;
      // Several cannot take the place of what is open, and a table is a tab.
      const isTable = second !== undefined || /\.csv$/i.test(file.name);
      if (!isTable) toast(texts.reading(file.name));
      const first = isTable ? null : await readFile(file, texts);
      const answer = isTable
        ? texts.addButton
        : await ask(texts.title, texts.addOrReplace, [texts.addButton, texts.replaceButton, texts.cancel]);
      if (answer === texts.addButton) {
        const said: string[] = [];
        for (const one of files) {
          toast(texts.reading(one.name));
          const added = addTables(open(), first ?? (await readFile(one, texts)));
          said.push(...added.map(({ title, rows }) => texts.added(title, rows)));
        }
        side().open('connect');
        return words.join.sentences([...said, said.length > 1 ? texts.addedAllNext : texts.addedNext]);
      }
      if (answer !== texts.replaceButton || !first) return null;
      await show(fromFile(file.name, first));
      return texts.opened(first.tabs.length);
    }),
    copyPicture: run(async () => {
      toast(google.working);
      await painted();
      const { audited, words: own } = readAudit(host());
      const name = 'summary.png';
      return (await copyPicture(picturePage(audited.audit, own), name)) ? texts.copiedPicture : texts.saved(name);
    }),
    saveFile: run(async () => {
      toast(texts.saving);
      await painted();
      const name = fileName(open());
      await saveFile(copyOf(open().model), name, texts);
      return texts.saved(name);
    }),
  };
}
