import { render } from 'preact';
import { actsOf } from './acts';
import { client } from './client';
import { viaParent } from './frame';
import { isInGoogle, viaGoogle } from './google';
import { Page } from './page';
import { startOf } from './start';
import type { View } from './view';

const page = document.getElementById('page')!;
let shown: View | null = null;

/** Today where the user is, as an ISO date. */
const today = (): string => {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
};

/** Another view starts at its top, with the focus on its heading or on what was asked for. */
function paint(view: View): void {
  const isElsewhere = shown?.screen === 'desk' && view.screen === 'desk' && shown.route !== view.route;
  shown = view;
  render(<Page view={view} acts={acts} today={today()} />, page);
  if (!isElsewhere) return;
  window.scrollTo(0, 0);
  (page.querySelector<HTMLElement>('[data-focus]') ?? page.querySelector('h1'))?.focus();
}

/** Where what had the focus has gone, the heading takes it. The grid's focus is never taken. */
function keepFocus(): void {
  let last: Element | null = null;
  page.addEventListener('focusin', ({ target }) => {
    last = target as Element;
  });
  new MutationObserver(() => {
    if (last?.isConnected !== false || document.activeElement !== document.body) return;
    last = null;
    page.querySelector('h1')?.focus({ preventScroll: true });
  }).observe(page, { childList: true, subtree: true });
}

const acts = actsOf(client(isInGoogle() ? viaGoogle : viaParent(window)), startOf(page.getAttribute('data-start')), paint);
keepFocus();
// Whoever comes back to the page may have written into the tabs; the page around a frame says so itself.
window.addEventListener('focus', () => void acts.renew());
window.addEventListener('message', ({ source, data }) => {
  if (source === window.parent && data?.isEdited === true) void acts.renew();
});
acts.open();
