import { Fragment, h, type JSX } from 'preact';
import { Broken } from './broken';
import { Button } from './button';
import { heard, Progression } from './checking';
import { Counts } from './counts';
import { Notice, Trouble } from './notice';
import type { Acts } from './review';
import { type Texts, textsOf } from './texts';
import type { View } from './view';

type AuditView = Extract<View, { screen: 'audit' }>;

/** The whole sidebar. `today` is an ISO date. */
export function Page({ view, acts, today }: { view: View; acts: Acts; today: string }): JSX.Element {
  const words = textsOf(view.screen === 'audit' ? view.state.language : '');
  return h(
    Fragment,
    null,
    h('p', { class: 'heard', role: 'status', 'aria-live': 'polite' }, announcement(view, words)),
    view.screen === 'loading' && h('h1', { class: 'waiting', tabIndex: -1 }, words.loading),
    view.screen === 'accounts' && h(Accounts, { acts, words }),
    view.screen === 'stuck' && [
      h('h1', { tabIndex: -1 }, words.trouble.title),
      h(Trouble, { snag: view.snag, words }),
      h(Button, { text: words.tryAgain, act: acts.open, isMain: true }),
    ],
    view.screen === 'audit' && h(Audit, { view, acts, today, words }),
  );
}

function Accounts({ acts, words }: { acts: Acts; words: Texts }): JSX.Element {
  const { title, text, stepsLabel, steps } = words.accounts;
  return h(
    'div',
    { role: 'alert' },
    h('h1', { tabIndex: -1 }, title),
    h('p', null, text),
    h('h2', null, stepsLabel),
    h(
      'ol',
      { class: 'steps' },
      steps.map(step => h('li', { key: step }, step)),
    ),
    h(Button, { text: words.tryAgain, act: acts.open, isMain: true }),
  );
}

function Audit({ view, acts, today, words }: { view: AuditView; acts: Acts; today: string; words: Texts }): JSX.Element {
  const { state, work, snag, news } = view;
  const { brand, canEdit, isSetUp, last } = state;
  const canCheck = canEdit && isSetUp;
  const promises = last ? last.counts.kept + last.counts.tooClose + last.counts.broken + last.counts.unjudged : 0;
  return h(
    Fragment,
    null,
    h('h1', { tabIndex: -1 }, h('bdi', null, last ? words.title(brand, promises) : words.untitled(brand))),
    last && h('p', { class: 'quiet' }, words.checked(last.checkedAt, last.used, today), ' ', since(state.hasChanged, words)),
    h(Standing, { view, words }),
    last && h(Counts, { counts: last.counts, words }),
    h(
      'div',
      { class: 'buttons' },
      canCheck && h(Button, { text: words.check, act: acts.check, isMain: true, isOff: work !== null }),
      h(Button, { text: words.refresh, act: acts.refresh, isMain: !canCheck && !isSetUp, isOff: work !== null }),
    ),
    work?.is === 'checking' && h(Progression, { work, cancel: acts.cancel, words }),
    snag && h(Trouble, { snag, words }),
    news?.is === 'cancelled' && h('p', { class: 'notice' }, words.cancelled),
    last && h(Broken, { last, isOff: work !== null, show: promise => acts.show(promise.place), words }),
  );
}

/** What stands in the way of a check, or that there was none yet. */
function Standing({ view: { state }, words }: { view: AuditView; words: Texts }): JSX.Element | null {
  const { canEdit, isSetUp, last } = state;
  const { notSetUp, viewOnly } = words;
  if (!isSetUp) return h(Notice, { ...notSetUp, todo: canEdit ? notSetUp.todo : notSetUp.viewOnly });
  if (!canEdit) return h(Notice, { title: viewOnly.title, text: last ? viewOnly.text : viewOnly.neverChecked });
  return last ? null : h('p', null, words.neverChecked);
}

function since(hasChanged: boolean | null, words: Texts): JSX.Element {
  if (hasChanged === null) return h('span', null, words.unknownChange);
  return hasChanged ? h('b', { class: 'changed' }, words.changed) : h('span', null, words.unchanged);
}

/** What those who listen hear when the page changes. */
function announcement(view: View, words: Texts): string {
  if (view.screen === 'loading') return words.loading;
  if (view.screen !== 'audit') return '';
  const { work, news, state } = view;
  if (work?.is === 'checking') return heard(work, words);
  if (news?.is === 'checked' && state.last) return words.finished(state.last.counts);
  if (news?.is === 'cancelled') return words.cancelled;
  if (news?.is === 'refreshed') return words.refreshed;
  return news?.is === 'shown' ? words.shown(news.cell, news.tab) : '';
}
