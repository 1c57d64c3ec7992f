import { readFileSync } from 'node:fs';
import { strict } from './strict';
import type { World } from './world';

type Page = { getContent(): string };

/** Menus, dialogs and sidebars. */
export const makeUi = (world: World): object =>
  strict('Ui', {
    ButtonSet: { OK: 'OK', OK_CANCEL: 'OK_CANCEL' },
    Button: { OK: 'OK', CANCEL: 'CANCEL' },
    createAddonMenu: () => {
      const items: World['menu'] = [];
      const menu = strict('Menu', {
        addItem: (label: string, call: string) => {
          items.push({ label, call });
          return menu;
        },
        addToUi: () => {
          world.menu = items;
        },
      });
      return menu;
    },
    createMenu: () => {
      const menu = strict('Menu', {
        addItem: (label: string, call: string) => {
          world.menu = [...world.menu, { label, call }];
          return menu;
        },
        addToUi: () => undefined,
      });
      return menu;
    },
    alert: (title: string, text: string) => {
      world.note('Ui.alert');
      world.alerts.push({ title, text });
      // As the documents say: locks do not outlive the wait for a dialog.
      world.hasLock = false;
      return world.answers.shift()?.button ?? 'OK';
    },
    prompt: (title: string, text: string) => {
      world.note('Ui.prompt');
      world.alerts.push({ title, text });
      world.hasLock = false;
      const answer = world.answers.shift() ?? { button: 'OK', text: '' };
      return strict('PromptResponse', { getSelectedButton: () => answer.button, getResponseText: () => answer.text ?? '' });
    },
    showSidebar: (page: Page) => {
      if (world.authMode !== 'FULL') throw new Error('You do not have permission to call Ui.showSidebar');
      world.sidebars.push(page.getContent());
    },
    showModalDialog: (page: Page, title: string) => {
      world.hasLock = false;
      world.alerts.push({ title, text: page.getContent() });
    },
  });

/** A page made of a text. */
export function makePage(content: string): object {
  const self = strict('HtmlOutput', { getContent: () => content, setTitle: () => self, setWidth: () => self, setHeight: () => self });
  return self;
}

/** The page of a file beside the script. */
export const pageOf = (file: string): object => makePage(readFileSync(`dist/${file}.html`, 'utf8'));
