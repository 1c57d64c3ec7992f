import type { Asked } from '../../app/check/check';
import { change, checkAlignment, checkData, saveThisAudit } from '../../app/check/check';
import { type Witnessed, witnessed } from '../../app/half-way';
import { wordsFor } from '../../app/names-there';
import { troubleOf } from '../../app/server';
import { setUpAudit as setUp } from '../../app/set-up/blank-report';
import { removeExample } from '../../app/set-up/example';
import { emptyTabs, exampleTabs, hasPromises, tabsToMake } from '../../app/set-up/set-up';
import { examplesIn } from '../../app/workbook';
import { countIssues } from '../../core/table/issue';
import { UserError } from '../../core/table/user-error';
import { formatOf } from '../../report/format';
import { headline } from '../../report/headline';
import { type Words, wordsOf } from '../../words/words';
import { showSidebar } from './bridge';
import { type GoogleHost, googleHost, languageOfUser, openSpreadsheet } from './host';

/** Builds the menu, and does nothing else: it must work before anybody has allowed anything. */
export function onOpen(): void {
  const { menu } = wordsOf(languageOfUser()).google;
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menu.setUp, 'setUpAudit')
    .addItem(menu.connect, 'connectEvidence')
    .addItem(menu.check, 'checkAlignmentNow')
    .addItem(menu.checkData, 'checkDataNow')
    .addItem(menu.save, 'saveThisAuditNow')
    .addItem(menu.review, 'reviewPromises')
    .addToUi();
}

export const onInstall = (): void => onOpen();

/** Makes the tabs that are missing; where the worked example is there, it offers to take that away first. */
export const setUpAudit = (): void =>
  run((host, words) => {
    const { google: texts } = words;
    const { ask, prompt } = dialogs(words);
    takeOver(host, words);
    const workbook = host.open(words);
    const examples = examplesIn(workbook);
    if (examples > 0 && ask(texts.menu.setUp, texts.removeExample.offer(examples))) {
      removeExample(host, words);
      return host.toast(texts.removeExample.done);
    }
    const hasExample = !hasPromises(workbook) && ask(texts.menu.setUp, texts.setUp.offer);
    const tabs = hasExample ? exampleTabs(words) : emptyTabs(words);
    // Dialogs let go of the lock: all is asked before. A name that somebody takes until then is asked for by the next set-up.
    const titles = askTitles(tabsToMake(workbook, tabs), name => prompt(texts.setUp.rename(name)));
    const rename = (name: string): string | null => titles.find(([of, title]) => of === name && isFree(title))?.[1] ?? null;
    host.toast(texts.settingUp);
    const made = change(host, () => setUp(host.open(words), tabs, rename, host.now().slice(0, 10), words));
    if (made > 0) host.showFirst();
    tell(host, made > 0 ? texts.setUp.done(made, hasExample) : texts.setUp.nothing, words);
  });

/** Takes over report tabs whose marks are lost, if that is wanted. */
function takeOver(host: GoogleHost, words: Words): boolean {
  const { google: texts } = words;
  const tabs = host.lost();
  if (tabs.length === 0 || !dialogs(words).ask(texts.name, texts.lost.offer(tabs))) return false;
  change(host, () => host.adopt());
  return true;
}

/** What the user would have the tabs called whose names are in use, `ask` asking for it; those to be done without are left out. */
function askTitles(tabs: ReturnType<typeof tabsToMake>, ask: (name: string) => string): [name: string, title: string][] {
  const titles: [string, string][] = [];
  const isTaken = (title: string): boolean =>
    !isFree(title) || [...tabs.map(({ tab }) => tab.name), ...titles.map(([, given]) => given)].some(one => isSame(one, title));
  for (const { tab } of tabs.filter(({ isTaken }) => isTaken)) {
    let title = ask(tab.name);
    while (title !== '' && isTaken(title)) title = ask(title);
    if (title !== '') titles.push([tab.name, title]);
  }
  return titles;
}

const isFree = (title: string): boolean => openSpreadsheet().getSheetByName(title) === null;

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export const connectEvidence = (): void => run(() => showSidebar('connect'));

export const checkAlignmentNow = (): void =>
  run((host, words) => {
    host.toast(words.google.working);
    const { audited, words: own } = checkAlignment(host, asked(host, words));
    tell(host, own.join.sentences(headline(audited.audit, own, formatOf(audited.audit, own)).slice(0, 2)), words);
  });

export const checkDataNow = (): void =>
  run((host, words) => {
    host.toast(words.google.working);
    const { errors, others } = countIssues(checkData(host, asked(host, words)).audited.audit.issues);
    tell(host, words.google.checkedData(errors, others), words);
  });

export const saveThisAuditNow = (): void =>
  run((host, words) => {
    host.toast(words.google.working);
    tell(host, words.google.saved(saveThisAudit(host, asked(host, words)).audited.audit.promises.length), words);
  });

export const reviewPromises = (): void => run(() => showSidebar('promises'));

/** Does what a menu item asks for, telling how far it is; what goes wrong is said in one plain sentence. */
function run(work: (host: GoogleHost, words: Words) => void): void {
  let { host, hasWritten } = newHost();
  const words = wordsFor(host);
  try {
    try {
      work(host, words);
    } catch (error) {
      if (!(error instanceof UserError) || error.code !== 'tab-taken' || !takeOver(host, words)) throw error;
      ({ host, hasWritten } = newHost());
      work(host, words);
    }
  } catch (error) {
    const ui = SpreadsheetApp.getUi();
    ui.alert(words.google.name, troubleOf(host, error, hasWritten()).message, ui.ButtonSet.OK);
  }
}

function newHost(): Witnessed<GoogleHost> {
  const host: GoogleHost = googleHost((done, of) => {
    if (of > MANY && done < of) host.toast(wordsOf(host.language()).google.reading(done, of));
  });
  return witnessed(host);
}

/** More rows than this take long enough to tell how far it is. */
const MANY = 20_000;

/** Says what came of it, and what Google refused of the looks of a report. */
function tell(host: GoogleHost, text: string, { google }: Words): void {
  const plain = host.plain();
  host.toast(plain.length > 0 ? `${text} ${google.plain(plain)}` : text);
}

function dialogs({ google }: Words) {
  const ui = SpreadsheetApp.getUi();
  return {
    /** True if OK was pressed. */
    ask: (title: string, text: string): boolean => ui.alert(title, text, ui.ButtonSet.OK_CANCEL) === ui.Button.OK,
    /** What was typed; '' if it was cancelled. */
    prompt: (text: string): string => {
      const answer = ui.prompt(google.menu.setUp, text, ui.ButtonSet.OK_CANCEL);
      return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText().trim() : '';
    },
  };
}

function asked(host: GoogleHost, words: Words): Asked {
  const { ask } = dialogs(words);
  const { google: texts } = words;
  return {
    isAccepted: rows => ask(texts.menu.check, texts.tooMany(rows)),
    // What was read tells the names: a question asks nothing more of Google.
    isToAct: (promises, there) => ask(texts.menu.check, wordsOf(host.language(), there).google.offerActions(promises)),
  };
}
