import type { Asked } from '../../app/check';
import { checkAlignment, checkData, saveThisAudit } from '../../app/check';
import type { Host } from '../../app/host';
import { troubleOf } from '../../app/server';
import { emptyTabs, exampleTabs, setUp } from '../../app/setup';
import { formatOf } from '../../report/format';
import { headline } from '../../report/headline';
import { wordsOf } from '../../words/words';
import { showSidebar } from './bridge';
import { googleHost, openSpreadsheet } from './host';

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
  run(host => {
    const spreadsheet = openSpreadsheet();
    const { alert, prompt, ButtonSet, Button } = dialogs();
    const hasExample = alert(texts.menu.setUp, texts.setUp.offer, ButtonSet.OK_CANCEL) === Button.OK;
    const rename = (name: string): string | null => {
      const answer = prompt(texts.setUp.rename(name));
      const isFree = answer !== '' && spreadsheet.getSheetByName(answer) === null;
      return answer === '' ? null : isFree ? answer : rename(answer);
    };
    const made = host.locked(() => setUp(host.open(words), hasExample ? exampleTabs(words) : emptyTabs(words), rename));
    toast(made > 0 ? texts.setUp.done(made) : texts.setUp.nothing);
  });

export const removeWorkedExample = (): void =>
  run(host => {
    const { alert, ButtonSet, Button } = dialogs();
    const tabs = host.examples();
    if (tabs === 0) return toast(texts.removeExample.none);
    if (alert(texts.menu.removeExample, texts.removeExample.confirm(tabs), ButtonSet.OK_CANCEL) !== Button.OK) return;
    host.locked(() => host.removeExamples(words));
    toast(texts.removeExample.done);
  });

export const checkAlignmentNow = (): void =>
  run(host => {
    toast(texts.working);
    const { audited, words: own } = checkAlignment(host, asked());
    toast(headline(audited.audit, own, formatOf(audited.audit, own)).slice(0, 2).join(' '));
  });

export const checkDataNow = (): void =>
  run(host => {
    toast(texts.working);
    const { issues } = checkData(host, asked()).audited.audit;
    const errors = issues.filter(issue => issue.severity === 'error').length;
    toast(texts.checkedData(errors, issues.length - errors));
  });

export const saveThisAuditNow = (): void =>
  run(host => {
    toast(texts.working);
    toast(texts.saved(saveThisAudit(host, asked()).audited.audit.promises.length));
  });

export const reviewPromises = (): void => run(() => showSidebar());

/** Does what a menu item asks for, telling how far it is; what goes wrong is said in one plain sentence. */
function run(work: (host: Host) => void): void {
  const host = googleHost((done, of) => {
    if (done < of) toast(texts.reading(done, of));
  });
  try {
    work(host);
  } catch (error) {
    SpreadsheetApp.getUi().alert(texts.name, troubleOf(host, error).message, SpreadsheetApp.getUi().ButtonSet.OK);
  }
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

function asked(): Asked {
  const { alert, ButtonSet, Button } = dialogs();
  return {
    isAccepted: rows => alert(texts.menu.check, texts.tooMany(rows), ButtonSet.OK_CANCEL) === Button.OK,
    isToAct: promises => alert(texts.menu.check, texts.offerActions(promises), ButtonSet.OK_CANCEL) === Button.OK,
  };
}
