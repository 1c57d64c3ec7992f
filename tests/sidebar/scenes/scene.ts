import type { State } from '../../../src/app/api';
import type { Guiding } from '../../../src/app/guide/guiding';
import { tabsOf } from '../../app/guide/hotel';
import type { MemoryHost } from '../../host';
import type { Reaction, Sidebar } from '../browser';
import { answerOf, cardOf, exampleHost, good, hostOf, lastOf, stateOf } from '../states';

/** One state of the page: what the server does, what the user does to get there, and what is then to be read. */
export interface Scene {
  reactions: Record<string, Reaction>;
  act?: (s: Sidebar) => Promise<unknown>;
  /** Its clock stands still, so that axe, which waits, cannot be asked. */
  hasClock?: boolean;
  says: string;
}

/** A server on which all is well, with the worked example checked. */
export const serving = (state: Partial<State> = {}, more: Record<string, Reaction> = {}): Record<string, Reaction> => ({
  ping: { gives: good({ session: 's1' }) },
  state: { gives: good(stateOf(state)) },
  changed: { gives: good(false) },
  check: 'hangs',
  progress: { gives: good({ done: 0, of: null }) },
  cancel: { gives: good(null) },
  show: { gives: good(null) },
  ...more,
});

export const click = (name: string | RegExp) => (s: Sidebar) => s.page.getByRole('button', { name, exact: true }).first().click();
export const go = (view: string) => (s: Sidebar) => s.page.getByRole('navigation').getByRole('button', { name: view }).click();
export const all =
  (...acts: ((s: Sidebar) => Promise<unknown>)[]) =>
  async (s: Sidebar) => {
    for (const act of acts) await act(s);
  };
export const fill = (label: string, text: string) => (s: Sidebar) => s.page.getByLabel(label).fill(text);

export const check = click('Check alignment');

export const host = exampleHost();
export const unchecked: Partial<State> = { last: null, examples: 0 };
export const nothing = answerOf<State>(hostOf({ Sheet1: [] }), 'state');
export const counts = (kept: number, tooClose: number, broken: number, unjudged: number) => ({ kept, tooClose, broken, unjudged });
export const none = lastOf({
  counts: counts(0, 0, 0, 0),
  promises: [],
  issues: { errors: 0, others: 0 },
  flaws: lastOf().flaws.map(({ name }) => ({ name, findings: [], more: 0 })),
});
export const many = lastOf({
  used: 1234567,
  counts: counts(1234, 4321, 2345, 5432),
  promises: Array.from({ length: 300 }, (_, i) => cardOf({ id: `P${i}`, text: `${cardOf().text} ${i}` })),
  morePromises: 900,
});

export const survey = hostOf({
  ...Object.fromEntries(host.workbook.grids),
  Survey: [
    ['Date', 'How was breakfast?', 'Anything else?', 'E-mail', 'Mood'],
    ...Array.from({ length: 30 }, (_, i) => [`2026-10-${10 + (i % 20)}`, 1 + (i % 5), 'All went well, thank you', `a${i}@example.com`, i]),
  ],
});
export const mapping = answerOf<{ connection: { columns: { holds: string | null; sure: string }[] } }>(survey, 'mapping', 'Survey');

export const guests = hostOf(tabsOf());
export const guided = answerOf<Guiding>(guests, 'guide', 'Guests');
export const connecting = {
  connectable: { gives: good(['Survey', 'Calls of 2025']) },
  mapping: { gives: good(mapping) },
  guide: { gives: good(guided) },
};
/** A host once an act of the server has been done in it. */
export function after(made: MemoryHost, name: string, ...args: unknown[]): MemoryHost {
  answerOf(made, name, ...args);
  return made;
}

export const waitingForMeasure: Partial<State> = { last: null, unmeasured: 2, examples: 0 };

export const connect = all(go('Evidence'), click('Connect a tab'));
