import { h, type JSX } from 'preact';
import type { Snag } from './client';
import type { Texts } from './texts';

/** What went wrong, in one plain sentence, and what to do. */
export function Trouble({ snag, words }: { snag: Snag; words: Texts }): JSX.Element {
  const { messages, todo } = words.trouble;
  const message = messages[snag.code] ?? (snag.message || messages.unexpected);
  const next = todo[snag.code] ?? (snag.message ? null : todo.unexpected);
  return h('div', { class: 'notice trouble', role: 'alert' }, h('p', null, h('bdi', null, message)), next && h('p', null, next));
}

/** Something to know before anything else. */
export function Notice({ title, text, todo }: { title: string; text: string; todo?: string }): JSX.Element {
  return h('div', { class: 'notice' }, h('h2', null, title), h('p', null, text), todo && h('p', null, todo));
}
