import { registries } from '@odoo/o-spreadsheet';
import type { Words } from '../../../words/words';

/** What the menus of the page do. */
export interface Acts {
  setUp(): void;
  check(): void;
  checkData(): void;
  save(): void;
  review(): void;
  removeExample(): void;
  example(): void;
  empty(): void;
  openFile(): void;
  saveFile(): void;
}

/** Puts the add-on's menu, and the playground's own commands, into the grid's top bar. */
export function addMenus(acts: Acts, { google, playground }: Words): void {
  const menu = registries.topbarMenuRegistry;
  const add = (path: string, name: string, sequence: number, execute: () => void, icon = '', separator = false): void => {
    menu.addChild(`${path}_${sequence}`, [path], { name, sequence, execute, separator, ...(icon ? { icon } : {}) });
  };
  const { file } = playground;
  add('file', file.example, 1, acts.example);
  add('file', file.empty, 2, acts.empty, '', true);
  add('file', file.open, 3, acts.openFile);
  add('file', file.save, 4, acts.saveFile, '', true);
  menu.add('audit', { name: google.name, sequence: 75 });
  add('audit', google.menu.setUp, 1, acts.setUp, '', true);
  add('audit', google.menu.check, 2, acts.check);
  add('audit', google.menu.checkData, 3, acts.checkData);
  add('audit', google.menu.save, 4, acts.save, '', true);
  add('audit', google.menu.review, 5, acts.review, '', true);
  add('audit', google.menu.removeExample, 6, acts.removeExample);
}
