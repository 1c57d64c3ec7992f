import { button, element } from './element';
import { untoast } from './toast';

/** Asks something in a dialog. Gives the button that was pressed, the first being the main one; null where it was closed without. */
export function ask(title: string, text: string, buttons: readonly string[]): Promise<string | null> {
  const dialog = element(
    'dialog',
    { 'aria-labelledby': 'dialog-title', 'aria-describedby': 'dialog-text' },
    element('h2', { id: 'dialog-title' }, title),
    element('p', { id: 'dialog-text' }, text),
    element(
      'div',
      { class: 'buttons' },
      ...buttons.map((label, i) =>
        button(label, () => dialog.close(label), i === 0 ? { class: 'main', autofocus: '' } : { class: 'plain' }),
      ),
    ),
  );
  // The grid listens for keys wherever they are pressed.
  for (const event of ['keydown', 'paste', 'copy', 'cut']) dialog.addEventListener(event, pressed => pressed.stopPropagation());
  untoast();
  document.body.append(dialog);
  dialog.showModal();
  return new Promise(resolve => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === '' ? null : dialog.returnValue);
    });
  });
}
