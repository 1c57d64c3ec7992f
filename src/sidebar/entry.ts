import { h, render } from 'preact';
import { client } from './client';
import { viaParent } from './frame';
import { isInGoogle, viaGoogle } from './google';
import { Page } from './page';
import { type Acts, review } from './review';
import { startOf } from './start';
import type { View } from './view';

const page = document.getElementById('page')!;

const today = (): string => {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
};

/** What had the focus went away with its screen: the new heading takes it. The grid's focus is never taken. */
function keepFocus(hadFocus: boolean): void {
  if (hadFocus && document.activeElement === document.body) page.querySelector('h1')?.focus();
}

function paint(view: View): void {
  const hadFocus = page.contains(document.activeElement);
  render(h(Page, { view, acts, today: today() }), page);
  keepFocus(hadFocus);
}

const acts: Acts = review(client(isInGoogle() ? viaGoogle : viaParent(window)), startOf(page.getAttribute('data-start')), paint);
acts.open();
