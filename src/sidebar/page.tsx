import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Acts } from './acts';
import { Accounts, Stuck } from './parts/screens';
import type { Seen } from './parts/sight';
import { type Texts, textsFor } from './texts';
import type { Desk, Route, View } from './view';
import { Actions } from './views/actions';
import { Check, heard } from './views/check/check';
import { Flaws } from './views/check/flaws';
import { Remedies } from './views/check/remedies';
import { Connect } from './views/connect/connect';
import { Evidence } from './views/connect/evidence';
import { Match } from './views/connect/match';
import { Home } from './views/home';
import { Lists } from './views/lists/lists';
import { Measure } from './views/measure/measure';
import { NewsBar, said } from './views/news';
import { Believe } from './views/promises/believe';
import { Collect } from './views/promises/collect';
import { Promises } from './views/promises/promises';
import { Settings } from './views/settings';
import { Template } from './views/template';

const views: { [T in Route['to']]: (seen: Seen) => JSX.Element } = {
  home: Home,
  check: Check,
  promises: Promises,
  flaws: Flaws,
  evidence: Evidence,
  collect: Collect,
  template: Template,
  lists: Lists,
  believe: Believe,
  measure: Measure,
  connect: Connect,
  match: Match,
  data: Remedies,
  actions: Actions,
  settings: Settings,
};

/** Views in the bar at the top, each with those that are reached through it. */
const bar = {
  home: ['check', 'template'],
  promises: ['collect', 'believe', 'measure', 'lists'],
  flaws: [],
  evidence: ['connect', 'match', 'data'],
  actions: [],
  settings: [],
} satisfies Partial<Record<Route['to'], Route['to'][]>>;

let visits = 0;

const unnamed = {};

/** The whole sidebar. `today` is an ISO date. */
export function Page({ view, acts, today }: { view: View; acts: Acts; today: string }): JSX.Element {
  const names = view.screen === 'desk' ? view.state.names : unnamed;
  const words = useMemo(() => textsFor(names), [names]);
  return (
    <>
      <p class="heard" role="status" aria-live="polite">
        {announcement(view, words)}
      </p>
      {view.screen === 'loading' && (
        <main>
          <h1 class="waiting" tabIndex={-1}>
            {words.loading}
          </h1>
        </main>
      )}
      {view.screen === 'accounts' && <Accounts acts={acts} words={words} />}
      {view.screen === 'stuck' && <Stuck snag={view.snag} acts={acts} words={words} />}
      {view.screen === 'desk' && <Desktop desk={view} acts={acts} words={words} today={today} isOff={view.work !== null} />}
    </>
  );
}

function Desktop(seen: Seen): JSX.Element {
  const { desk } = seen;
  const Shown = views[desk.route.to];
  // Each visit begins anew, also of the view that is there already.
  const visit = useMemo(() => ++visits, [desk.route]);
  return (
    <>
      {desk.state.isSetUp && <Bar {...seen} />}
      {desk.work?.is === 'working' && <div class="busy" />}
      <main>
        <Shown key={visit} {...seen} />
      </main>
      {desk.news && <NewsBar news={desk.news} seen={seen} />}
    </>
  );
}

function Bar({ desk, acts, words }: Seen): JSX.Element {
  const { to } = desk.route;
  const isOff = desk.work?.is === 'checking';
  const names = Object.keys(bar) as (keyof typeof bar)[];
  return (
    <nav aria-label={words.viewsLabel}>
      {names.map(name => (
        <button
          key={name}
          type="button"
          class={name}
          title={name === 'settings' ? words.views[name] : undefined}
          aria-current={name === to || (bar[name] as string[]).includes(to) ? 'page' : undefined}
          aria-disabled={isOff ? 'true' : undefined}
          onClick={() => acts.go({ to: name })}
        >
          {name === 'settings' ? <Gear label={words.views[name]} /> : words.views[name]}
        </button>
      ))}
    </nav>
  );
}

function Gear({ label }: { label: string }): JSX.Element {
  return (
    <svg viewBox="0 0 16 16" width="15" height="15" role="img" aria-label={label} fill="none" stroke="currentColor" stroke-width="1.6">
      <circle cx="8" cy="8" r="2.4" />
      <path d="M8 1.2v2M8 12.8v2M1.2 8h2M12.8 8h2M3.2 3.2l1.4 1.4M11.4 11.4l1.4 1.4M12.8 3.2l-1.4 1.4M4.6 11.4l-1.4 1.4" />
    </svg>
  );
}

/** What those who listen hear when the page changes. */
function announcement(view: View, words: Texts): string {
  if (view.screen === 'loading') return words.loading;
  if (view.screen !== 'desk') return '';
  return announced(view, words);
}

function announced({ work, news, result, route, state }: Desk, words: Texts): string {
  if (work?.is === 'checking') return heard(work, words);
  if (work) return words.working;
  if (news) return said(news, words);
  if (route.to !== 'check' || !result) return '';
  if (result.is === 'finished' && state.last) return words.home.check.result(state.last.counts);
  return result.is === 'stopped' ? words.home.check.stopped : '';
}
