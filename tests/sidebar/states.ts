import type { Done, Reply, State } from '../../src/app/api';
import type { LastAudit } from '../../src/app/check/last-check';
import type { PromiseCard } from '../../src/app/check/promise-card';
import { serve } from '../../src/app/server';
import type { Grid } from '../../src/core/cell/cell';
import { nameIn } from '../../src/core/table/names/names';
import type { AuditErrorCode } from '../../src/core/table/user-error';
import { wordsOf } from '../../src/words/words';
import { exampleIn } from '../google/books';
import { type MemoryHost, memoryHost } from '../host';
import { spoken } from './spoken/spoken';

/** A host in which set-up has just made the worked example. */
export function exampleHost(): MemoryHost {
  const example = exampleIn(spoken);
  const host = hostOf(example);
  host.exampleTabs = Object.keys(example);
  return host;
}

/** A host whose user has the language of the pages. */
export function hostOf(tabs: Record<string, Grid>): MemoryHost {
  const host = memoryHost(tabs);
  host.is.language = spoken;
  return host;
}

/** The same with evidence that names no touchpoint. */
export function freeHost(): MemoryHost {
  const host = exampleHost();
  const evidence = host.workbook.grids.get(nameIn(spoken, 'tabs', 'Evidence'))!;
  const [touchpoint, comment] = ['Touchpoint', 'Comment'].map(header => evidence[0]!.indexOf(nameIn(spoken, 'headers', header)));
  for (const [words, rows] of [
    ['The breakfast buffet was empty at nine', 6],
    ['The shuttle never came, and nobody answered the phone', 3],
    ['Lovely, thanks', 2],
  ] as const)
    for (let i = 0; i < rows; i++)
      evidence.push(evidence[1]!.map((cell, at) => (at === touchpoint ? null : at === comment ? words : at === 0 ? null : cell)));
  return host;
}

/** An answer of the real server. */
export const answerOf = <T>(host: MemoryHost, name: string, ...args: unknown[]): T => {
  const reply = serve(host, name, args) as Reply<T>;
  if (!reply.ok) throw new Error(reply.trouble.message);
  return JSON.parse(JSON.stringify(reply.value));
};

let known: State | null = null;

/** The worked example once it is checked. */
export function stateOf(traits: Partial<State> = {}): State {
  known ??= answerOf<Done>(exampleHost(), 'check').state;
  return { ...known, ...traits };
}

export const lastOf = (traits: Partial<LastAudit> = {}): LastAudit => ({ ...stateOf().last!, ...traits });

/** The first promise to repair of the worked example. */
export const cardOf = (traits: Partial<PromiseCard> = {}): PromiseCard => ({ ...lastOf().promises[0]!, ...traits });

export const doneOf = (said = 'Done.', traits: Partial<State> = {}): Done => ({ said, state: stateOf(traits) });

export const good = <T>(value: T): Reply<T> => ({ ok: true, value });
export const bad = (code: string, message: string): Reply<never> => ({ ok: false, trouble: { code, message } });

/** What the server says where it refuses for a reason of its own. */
export const refused = (code: AuditErrorCode, details: Record<string, string> = {}): Reply<never> =>
  bad(code, wordsOf(spoken).errors[code](details));

/** Texts that would do harm where they are taken for anything but text. */
export const hostile = [
  '<img src=x onerror="document.title=1">',
  '</script><script>document.title=2</script>',
  '{{constructor.constructor("document.title=3")()}}',
  '<?!= evil ?><?= evil ?>',
  'W'.repeat(500),
  'https://example.com/'.padEnd(400, 'a/b?c=d&e'),
  'مرحبا \u202eabc\u202c שלום (90 %)',
  '👩‍👩‍👧‍👦 🏳️‍🌈 ✕ 🧑🏽‍🚀',
  '&lt;b&gt; &amp; "quoted" \'single\' `tick` \u0024{x}',
  'a\nb\tc\u0000\u2028d',
];

/** Fields that hold no words of a user's. */
const fixed = new Set([
  'verdict',
  'status',
  'key',
  'kind',
  'cell',
  'checkedAt',
  'asOf',
  'saved',
  'due',
  'language',
  'code',
  'kind',
  'asks',
  'because',
  'concept',
  'severity',
  'holds',
  'sure',
  'letters',
  'part',
  'value',
  'date',
  // Two names that buttons bear, by which scenes find them.
  'Promises',
  'Actions',
]);

/** The same with a hostile text in every field that a user's words may come into, each in its turn. */
export function poisoned<T>(value: T): T {
  let next = 0;
  const poison = (part: unknown, key: string, parent: string): unknown => {
    if (typeof part === 'string')
      return part === '' || fixed.has(key) || (parent === 'flaws' && key === 'name') ? part : `${++next} ${hostile[next % hostile.length]}`;
    if (Array.isArray(part)) return part.map(one => poison(one, key, parent));
    if (part === null || typeof part !== 'object') return part;
    return Object.fromEntries(Object.entries(part).map(([name, one]) => [name, poison(one, name, Array.isArray(one) ? name : key)]));
  };
  return poison(value, '', '') as T;
}
