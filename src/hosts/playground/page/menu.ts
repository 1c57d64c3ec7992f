import { registries } from '@odoo/o-spreadsheet';
import type { PlaygroundWords } from '../../../words/hosts/playground';

/** What the menus of the page do. */
export interface Acts {
  setUp(): void;
  connect(): void;
  check(): void;
  checkData(): void;
  save(): void;
  review(): void;
  example(): void;
  empty(): void;
  openFile(): void;
  saveFile(): void;
  copyPicture(): void;
}

/** Puts the add-on's menu, and the playground's own commands, into the grid's top bar. */
export function addMenus(acts: Acts, { google, playground }: PlaygroundWords): void {
  const menu = registries.topbarMenuRegistry;
  const add = (path: string, name: string, sequence: number, act: () => void, separator = false): void => {
    const execute = (): void => {
      // Nothing is given back: a menu stays open until it has what it waits for.
      act();
    };
    menu.addChild(`${path}_${sequence}`, [path], { name, sequence, execute, separator });
  };
  const { file } = playground;
  add('file', file.example, 1, acts.example);
  add('file', file.empty, 2, acts.empty, true);
  add('file', file.open, 3, acts.openFile);
  add('file', file.save, 4, acts.saveFile);
  add('file', file.picture, 5, acts.copyPicture, true);
  menu.add('audit', { name: google.name, sequence: 75 });
  add('audit', google.menu.setUp, 1, acts.setUp);
  add('audit', google.menu.connect, 2, acts.connect, true);
  add('audit', google.menu.check, 3, acts.check);
  add('audit', google.menu.checkData, 4, acts.checkData);
  add('audit', google.menu.save, 5, acts.save, true);
  add('audit', google.menu.review, 6, acts.review);
}
