import { emptyTabs, exampleTabs, setUp } from '../../app/setup';
import { UserError } from '../../core/error';
import { formatOf } from '../../report/format';
import { headline } from '../../report/headline';
import { wordsOf } from '../../words/words';
import type { CheckOptions } from './action';
import { checkAlignment, checkData, openSpreadsheet, saveThisAudit } from './action';
import { showSidebar } from './bridge';
import { locked } from './lock';
import { readMarks } from './mark';
import { googleWorkbook } from './workbook';

const words = wordsOf('en');
const texts = words.google;

/** Builds the menu, and does nothing else: it must work before anybody has allowed anything. */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(texts.menu.setUp, 'setUpAudit')
    .addItem(texts.menu.check, 'checkAlignmentNow')
    .addItem(texts.menu.checkData, 'checkDataNow')
    .addItem(texts.menu.save, 'saveThisAuditNow')
    .addItem(texts.menu.review, 'reviewPromises')
    .addItem(texts.menu.removeExample, 'removeWorkedExample')
    .addToUi();
}

export const onInstall = (): void => onOpen();

export const setUpAudit = (): void =>
  run(() => {
    const spreadsheet = openSpreadsheet();
    const { alert, prompt, ButtonSet, Button } = dialogs();
    const hasExample = alert(texts.menu.setUp, texts.setUp.offer, ButtonSet.OK_CANCEL) === Button.OK;
    const rename = (name: string): string | null => {
      const answer = prompt(texts.setUp.rename(name));
      const isFree = answer !== '' && spreadsheet.getSheetByName(answer) === null;
      return answer === '' ? null : isFree ? answer : rename(answer);
    };
    const made = locked(() => setUp(googleWorkbook(spreadsheet, words), hasExample ? exampleTabs(words) : emptyTabs(words), rename));
    toast(made > 0 ? texts.setUp.done(made) : texts.setUp.nothing);
  });

export const removeWorkedExample = (): void =>
  run(() => {
    const spreadsheet = openSpreadsheet();
    const { alert, ButtonSet, Button } = dialogs();
    const isExample = (sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean => marks.get(sheet.getSheetId())?.isExample === true;
    const all = spreadsheet.getSheets();
    const marks = readMarks(spreadsheet, all);
    const sheets = all.filter(isExample);
    if (sheets.length === 0) return toast(texts.removeExample.none);
    if (alert(texts.menu.removeExample, texts.removeExample.confirm(sheets.length), ButtonSet.OK_CANCEL) !== Button.OK) return;
    locked(() => {
      // A spreadsheet cannot be without a tab, so the old ones make way first and go last.
      for (const sheet of sheets) sheet.setName(`${sheet.getName()} (${sheet.getSheetId()})`);
      const rest = googleWorkbook(spreadsheet, words, new Set(sheets.map(sheet => sheet.getSheetId())));
      setUp(rest, emptyTabs(words), name => name);
      for (const sheet of sheets) spreadsheet.deleteSheet(sheet);
    });
    toast(texts.removeExample.done);
  });

export const checkAlignmentNow = (): void =>
  run(() => {
    toast(texts.working);
    const { audited, words: own } = checkAlignment(options());
    toast(headline(audited.audit, own, formatOf(audited.audit, own)).slice(0, 2).join(' '));
  });

export const checkDataNow = (): void =>
  run(() => {
    toast(texts.working);
    const { issues } = checkData(options()).audited.audit;
    const errors = issues.filter(issue => issue.severity === 'error').length;
    toast(texts.checkedData(errors, issues.length - errors));
  });

export const saveThisAuditNow = (): void =>
  run(() => {
    toast(texts.working);
    toast(texts.saved(saveThisAudit(options()).audited.audit.promises.length));
  });

export const reviewPromises = (): void => run(showSidebar);

/** Does what a menu item asks for; what goes wrong is said in one plain sentence. */
function run(work: () => void): void {
  try {
    work();
  } catch (error) {
    SpreadsheetApp.getUi().alert(texts.name, sentenceOf(error), SpreadsheetApp.getUi().ButtonSet.OK);
  }
}

/** One plain sentence. What is no fault of the user's goes whole into the project's log, and not onto the screen. */
export function sentenceOf(error: unknown): string {
  if (error instanceof UserError) return words.errors[error.code](error.details);
  console.error(error);
  const isProtected = /protected cell|protected object/i.test(String((error as { message?: unknown } | null)?.message));
  return isProtected ? words.errors.protected({}) : texts.unexpected;
}

const toast = (text: string): void => openSpreadsheet().toast(text, texts.name, 8);

function dialogs() {
  const ui = SpreadsheetApp.getUi();
  return {
    alert: (title: string, text: string, buttons: GoogleAppsScript.Base.ButtonSet) => ui.alert(title, text, buttons),
    /** What was typed; '' if it was cancelled. */
    prompt: (text: string): string => {
      const answer = ui.prompt(texts.menu.setUp, text, ui.ButtonSet.OK_CANCEL);
      return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText().trim() : '';
    },
    ButtonSet: ui.ButtonSet,
    Button: ui.Button,
  };
}

function options(): CheckOptions {
  const { alert, ButtonSet, Button } = dialogs();
  return {
    progress: (done, of) => {
      if (done < of) toast(texts.reading(done, of));
    },
    isAccepted: rows => alert(texts.menu.check, texts.tooMany(rows), ButtonSet.OK_CANCEL) === Button.OK,
    isToAct: promises => alert(texts.menu.check, texts.offerActions(promises), ButtonSet.OK_CANCEL) === Button.OK,
  };
}
