import type { PlaygroundWords } from '../../../words/hosts/playground';
import { button, element } from './element';

/** What the page is made of. */
export interface Layout {
  /** The name of what is open. */
  name: HTMLElement;
  grid: HTMLElement;
  side: HTMLElement;
  frame: HTMLIFrameElement;
}

/** Fills the page: a bar with the spreadsheet's name and commands, the grid below it, and the sidebar at its right. */
export function layOut(
  acts: { openFile(): void; saveFile(): void; openSidebar(): void; closeSidebar(): void },
  { google, playground: texts }: PlaygroundWords,
): Layout {
  document.title = texts.title;
  const name = element('h1', { id: 'name' }, texts.loading);
  const bar = element(
    'header',
    { id: 'bar' },
    element('img', { src: 'icon.svg', alt: '', width: '28', height: '28' }),
    element('div', {}, name, element('p', { id: 'note' }, texts.note)),
    button(texts.open, acts.openFile, { class: 'plain' }),
    button(texts.save, acts.saveFile, { class: 'plain' }),
  );
  const grid = element('main', { id: 'grid', 'aria-label': texts.gridLabel });
  const frame = element('iframe', { title: texts.sidebarLabel, sandbox: 'allow-scripts allow-forms' });
  const head = element(
    'header',
    {},
    element('h2', { id: 'side-title' }, google.name),
    button('×', acts.closeSidebar, { class: 'close', 'aria-label': texts.closeSidebar }),
  );
  const side = element('aside', { id: 'side', 'aria-label': texts.sidebarLabel, hidden: '' }, head, frame);
  // The grid keeps the Tab key for itself, so that nobody gets out of it with that.
  const skip = button(texts.toSidebar, acts.openSidebar, { class: 'skip' });
  window.addEventListener('keydown', event => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    acts.openSidebar();
  });
  document.body.append(skip, bar, element('div', { id: 'work' }, grid, side), element('p', { id: 'toast', role: 'status' }));
  return { name, grid, side, frame };
}
