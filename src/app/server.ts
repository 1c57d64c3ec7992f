import * as z from 'zod/mini';
import { UserError } from '../core/error';
import { wordsOf } from '../words/words';
import type { Api, Reply, State } from './api';
import { checkAlignment, readAudit } from './check';
import type { Host } from './host';
import { recall } from './memory';

/*
 * The server's side of the sidebar, on any host:
 *
 *   name and arguments -> door (what may come in) -> act -> Reply, in plain JSON
 */

/** Whether anything was changed is only asked where reading it all again is quick. */
const QUICK_ROWS = 50_000;

const place = z.object({
  tab: z.string().check(z.maxLength(200)),
  cell: z.string().check(z.regex(/^[A-Z]{1,3}\d{1,7}$/)),
});

/** What may come in, by name. */
const doors: { [N in keyof Api]: z.ZodMiniType<Parameters<Api[N]>> } = {
  ping: z.tuple([]),
  state: z.tuple([]),
  check: z.tuple([]),
  progress: z.tuple([]),
  cancel: z.tuple([]),
  show: z.tuple([place]),
};

/** Answers a question of the sidebar. Whatever is asked, the answer is a Reply. */
export function serve(host: Host, name: unknown, args: unknown): Reply<unknown> {
  try {
    const known = Object.keys(doors).find(one => one === name) as keyof Api | undefined;
    const given = known && doors[known].safeParse(args);
    if (!given?.success) throw new UserError('invalid-question');
    const act = actsOf(host)[known!] as (...given: unknown[]) => unknown;
    return { ok: true, value: act(...given.data) };
  } catch (error) {
    return { ok: false, trouble: { code: error instanceof UserError ? error.code : 'unexpected', message: sentenceOf(host, error) } };
  }
}

/** What went wrong, in one plain sentence. */
export function sentenceOf(host: Host, error: unknown): string {
  const known = error instanceof UserError ? error : host.explain(error);
  const { errors, google } = wordsOf('en');
  return known ? errors[known.code](known.details) : google.unexpected;
}

const actsOf = (host: Host): Api => ({
  ping: () => ({ session: host.session() }),
  state: () => stateOf(host),
  check() {
    checkAlignment(host);
    return stateOf(host);
  },
  progress: () => host.progress(),
  cancel() {
    host.cancel();
    return null;
  },
  show(given) {
    host.show(given);
    return null;
  },
});

function stateOf(host: Host): State {
  const memory = recall(host);
  const known = { brand: '', canEdit: host.canEdit(), isSetUp: true, last: memory?.last ?? null, hasChanged: null, language: 'en' };
  try {
    const { audited, workbook } = readAudit(host, { isAccepted: () => false, manyRows: QUICK_ROWS });
    return { ...known, brand: audited.audit.settings.brand, hasChanged: memory && memory.fingerprint !== workbook.fingerprint() };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { ...known, isSetUp: error.code !== 'missing-tab' };
  }
}
