import type { Model } from '@odoo/o-spreadsheet';
import { Spreadsheet } from '@odoo/o-spreadsheet';
import { App } from '@odoo/owl';
import type { PlaygroundWords } from '../../../words/hosts/playground';
import { ask } from './dialog';
import { toast } from './toast';
import { translated } from './translate';

/** Shows models in the page, one after the other. `templates` is the grid's own file of them. */
export function makeStage(place: HTMLElement, templates: string, { ok, cancel, title, grid }: PlaygroundWords['playground']) {
  let shown: App | null = null;
  return async (model: Model): Promise<void> => {
    shown?.destroy();
    const props = {
      model,
      notifyUser: ({ text }: { text: string }) => toast(text),
      raiseError: (text: string, then?: () => void) => void ask(title, text, [ok]).then(() => then?.()),
      askConfirmation: (text: string, confirm: () => void, refuse?: () => void) =>
        void ask(title, text, [ok, cancel]).then(answer => (answer === ok ? confirm() : refuse?.())),
    };
    shown = new App(Spreadsheet, { props, templates, translateFn: translated(grid) });
    await shown.mount(place);
  };
}
