import type { Api, Reply } from '../app/api';

/** Asks the server for a name of the Api. Rejects where the call itself failed; only JSON crosses. */
export type Transport = (name: string, args: unknown[]) => Promise<unknown>;

/**
 * Why there is no answer, where the server did not say so itself: `no-answer` in time; `accounts`: Google refused, as it does with
 * several accounts; `offline`; `unreachable`; `unreadable`; `overtaken` by a later question, and to be ignored.
 */
export type Failure = 'no-answer' | 'accounts' | 'offline' | 'unreachable' | 'unreadable' | 'overtaken';

/** `message` is the server's plain sentence; null where the code is a `Failure`. */
export type Snag = { code: string; message: string | null };

export type Answer<T> = { ok: true; value: T } | { ok: false; snag: Snag };

type Name = keyof Api;

/** The Api as the page sees it: each call gives an Answer, never throws and never hangs. */
export type Client = { [N in Name]: (...args: Parameters<Api[N]>) => Promise<Answer<ReturnType<Api[N]>>> };

/** Seconds to wait for each answer. Google ends a run after six minutes. */
export const patience: Record<Name, number> = {
  ping: 10,
  state: 60,
  changed: 120,
  setUp: 180,
  templates: 30,
  useTemplate: 180,
  removeExample: 120,
  check: 370,
  progress: 10,
  cancel: 20,
  save: 370,
  page: 370,
  show: 20,
  propose: 60,
  promise: 60,
  reading: 30,
  editPromise: 60,
  set: 60,
  speak: 60,
  connectable: 60,
  mapping: 180,
  preview: 370,
  connect: 120,
  guide: 370,
  confirmGuide: 180,
  connectAgain: 370,
  connected: 120,
  disconnect: 120,
  lists: 120,
  addTouchpoint: 60,
  addMetric: 60,
  dropMetric: 60,
  retire: 60,
  measures: 370,
  measure: 180,
  copy: 60,
  addPromises: 120,
  unbelieved: 60,
  believe: 120,
  takeBack: 120,
  matches: 370,
  match: 120,
  remedies: 370,
  fix: 370,
  undo: 370,
};

/** Calls whose answers replace each other: only the latest asked counts. All that give a state are one topic. */
const topicOf = (name: Name): string =>
  /^(ping|changed|progress|cancel|show|speak|promise|reading|connectable|mapping|preview|templates|unbelieved|guide|connected|measures|copy|matches|remedies)$/.test(
    name,
  )
    ? name
    : 'state';

/**
 * A client over `transport`. The same question asked again while it is under way is not sent twice; of several on one topic only
 * the latest is answered, the others are `overtaken`; an answer that comes after the time is up is dropped.
 */
export function client(transport: Transport): Client {
  const latest = new Map<string, { question: string; answer: Promise<Answer<unknown>> }>();

  function ask(name: Name, args: unknown[]): Promise<Answer<unknown>> {
    const [topic, question] = [topicOf(name), JSON.stringify([name, args])];
    const under = latest.get(topic);
    if (under?.question === question) return under.answer;
    const answer = inTime(send(name, args), patience[name]).then(got => {
      if (latest.get(topic)?.answer !== answer) return failed('overtaken');
      latest.delete(topic);
      return got;
    });
    latest.set(topic, { question, answer });
    return answer;
  }

  async function send(name: Name, args: unknown[]): Promise<Answer<unknown>> {
    try {
      return answerOf(await transport(name, JSON.parse(JSON.stringify(args))));
    } catch (error) {
      return failed(failureOf(error));
    }
  }

  const names = Object.keys(patience) as Name[];
  return Object.fromEntries(names.map(name => [name, (...args: unknown[]) => ask(name, args)])) as Client;
}

const failed = (code: Failure): Answer<never> => ({ ok: false, snag: { code, message: null } });

/** Google turns an answer that is not plain JSON into null. */
function answerOf(reply: unknown): Answer<unknown> {
  const { ok, value, trouble } = (reply ?? {}) as Partial<Reply<unknown>> & { value?: unknown; trouble?: Partial<Snag> };
  if (ok === true && value !== undefined) return { ok, value };
  if (ok === false && typeof trouble?.code === 'string' && typeof trouble.message === 'string')
    return { ok, snag: { code: trouble.code, message: trouble.message } };
  return failed('unreadable');
}

/** What Google's own words for a failed call mean; they are never shown. */
function failureOf(error: unknown): Failure {
  const words = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  if (/PERMISSION_DENIED|authori[sz]ation/i.test(words)) return 'accounts';
  if (/NetworkError|HTTP 0\b/i.test(words)) return 'offline';
  return 'unreachable';
}

function inTime<T>(answer: Promise<Answer<T>>, seconds: number): Promise<Answer<T>> {
  return new Promise(resolve => {
    const clock = setTimeout(() => resolve(failed('no-answer')), seconds * 1000);
    answer.then(got => {
      clearTimeout(clock);
      resolve(got);
    });
  });
}
