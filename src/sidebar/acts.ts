import type { Api, Done, State } from '../app/api';
import type { Place } from '../app/host';
import type { Client, Snag } from './client';
import type { Start } from './start';
import type { Desk, News, Route, View } from './view';

/** Names of the Api that do something to the spreadsheet, a check aside. */
export type Deed = Exclude<{ [N in keyof Api]: ReturnType<Api[N]> extends Done ? N : never }[keyof Api], 'check'>;

/** What a user can do in the sidebar. An act that is not offered at the moment does nothing. */
export interface Acts {
  /** Asks who is there, then for the state, then whether inputs have changed. */
  open(): Promise<void>;
  refresh(): Promise<void>;
  /** Looks at the tabs again where Home is seen, without a word: somebody has written into them. */
  renew(): Promise<void>;
  go(route: Route): void;
  /** Asks first where there is very much evidence, unless the user is sure. */
  check(isSure?: boolean): Promise<void>;
  cancel(): Promise<void>;
  show(place: Place): Promise<void>;
  /** Chooses the language of the sidebar, which the host then opens anew. */
  speak(language: string): Promise<void>;
  /** Does something to the spreadsheet. Gives what went wrong, for the form that asked; null where all is well. */
  deed<N extends Deed>(name: N, args: Parameters<Api[N]>, next?: Route): Promise<Snag | null>;
  /** Takes the news away. */
  dismiss(): void;
  /** Questions that change nothing. */
  ask: Pick<
    Client,
    | 'promise'
    | 'reading'
    | 'connectable'
    | 'mapping'
    | 'preview'
    | 'guide'
    | 'connected'
    | 'measures'
    | 'templates'
    | 'unbelieved'
    | 'lists'
    | 'copy'
    | 'matches'
    | 'remedies'
  >;
}

const POLL = 1500;

/** Runs the sidebar: each act calls the server and gives `paint` what is to be seen. */
export function actsOf(client: Client, start: Start | null, paint: (view: View) => void): Acts {
  let view: View = { screen: 'loading' };
  /** Counts what may have changed the inputs: an answer about changes that was asked for before is of no use any more. */
  let deeds = 0;
  const put = (next: View): void => {
    view = next;
    paint(view);
  };
  const at = (more: Partial<Desk>): void => {
    if (view.screen === 'desk') put({ ...view, ...more });
  };
  /** The desk that an act may begin with; null while another is under way. */
  const idle = (): Desk | null => (view.screen === 'desk' && !view.work ? view : null);

  /** A question failed: nothing is seen of it if a later one took its place. */
  const fail = (snag: Snag): void => {
    if (snag.code === 'overtaken') return;
    if (snag.code === 'accounts') put({ screen: 'accounts' });
    else if (view.screen === 'desk') at({ work: null, news: { is: 'snag', snag } });
    else put({ screen: 'stuck', snag });
  };

  async function open(): Promise<void> {
    put({ screen: 'loading' });
    const ping = await client.ping();
    if (!ping.ok && ping.snag.code === 'offline') return fail(ping.snag);
    if (!ping.ok || ping.value.session !== start?.session) return put({ screen: 'accounts' });
    const state = await client.state();
    if (!state.ok) return fail(state.snag);
    const route = start.view ?? { to: 'home' };
    put({ screen: 'desk', state: state.value, change: null, route, work: null, news: null, result: null });
    await look(state.value);
  }

  /** Looks whether inputs have changed; meanwhile all else goes on. */
  async function look(state: State): Promise<void> {
    if (!state.last) return at({ change: null });
    at({ change: 'looking' });
    const asked = deeds;
    const answer = await client.changed();
    if (asked === deeds && !(answer.ok === false && answer.snag.code === 'overtaken')) at({ change: answer.ok ? answer.value : null });
  }

  async function refresh(): Promise<void> {
    if (!idle()) return;
    at({ work: { is: 'working' }, news: null });
    const answer = await client.state();
    if (!answer.ok) return fail(answer.snag);
    at({ state: answer.value, work: null });
    await look(answer.value);
  }

  async function renew(): Promise<void> {
    if (!idle() || view.screen !== 'desk' || view.route.to !== 'home') return;
    const asked = deeds;
    const answer = await client.state();
    // What was done meanwhile knows better.
    if (!answer.ok || asked !== deeds || !idle()) return;
    at({ state: answer.value });
  }

  async function check(isSure = false): Promise<void> {
    const desk = idle();
    if (!desk?.state.canEdit || !desk.state.isSetUp) return;
    if (desk.state.isMuch && !isSure) return at({ route: { to: 'check' }, result: { is: 'asked' }, news: null });
    const { last: before } = desk.state;
    deeds++;
    at({ route: { to: 'check' }, work: { is: 'checking', progress: null, isCancelling: false }, news: null, result: null });
    const asked = client.check();
    const stop = follow();
    const answer = await asked;
    stop();
    if (answer.ok) return at({ state: answer.value.state, change: false, work: null, result: { is: 'finished', before } });
    const { snag } = answer;
    if (snag.code === 'accounts' || snag.code === 'overtaken') return fail(snag);
    at({ work: null, result: snag.code === 'cancelled' ? { is: 'stopped' } : { is: 'failed', snag } });
  }

  /** Asks again and again how far the check is, until stopped. */
  function follow(): () => void {
    let clock: ReturnType<typeof setTimeout>;
    let isOver = false;
    const ask = async (): Promise<void> => {
      const progress = await client.progress();
      if (isOver) return;
      const work = checking();
      if (progress.ok && work) at({ work: { ...work, progress: progress.value } });
      clock = setTimeout(ask, POLL);
    };
    clock = setTimeout(ask, POLL);
    return () => {
      isOver = true;
      clearTimeout(clock);
    };
  }

  const checking = () => (view.screen === 'desk' && view.work?.is === 'checking' ? view.work : null);

  async function cancel(): Promise<void> {
    const work = checking();
    if (!work || work.isCancelling) return;
    at({ work: { ...work, isCancelling: true } });
    const answer = await client.cancel();
    const still = checking();
    if (!answer.ok && still) at({ work: { ...still, isCancelling: false }, news: { is: 'snag', snag: answer.snag } });
  }

  async function show(place: Place): Promise<void> {
    if (!idle()) return;
    at({ work: { is: 'working' }, news: null });
    const answer = await client.show({ tab: place.tab, cell: place.cell });
    if (answer.ok) at({ work: null, news: { is: 'shown', place } });
    else fail(answer.snag);
  }

  async function speak(language: string): Promise<void> {
    if (!idle()) return;
    at({ work: { is: 'working' }, news: null });
    const answer = await client.speak(language);
    if (!answer.ok) fail(answer.snag);
  }

  async function deed<N extends Deed>(name: N, args: Parameters<Api[N]>, next?: Route): Promise<Snag | null> {
    if (!idle()) return null;
    at({ work: { is: 'working' }, news: null });
    deeds++;
    const ask = client[name] as (...given: unknown[]) => ReturnType<Client[Deed]>;
    const answer = await ask(...args);
    if (!answer.ok) {
      // What was typed is called wrong where it was typed.
      if (answer.snag.code === 'invalid-entry' && name === 'set') at({ work: null });
      else fail(answer.snag);
      return answer.snag;
    }
    if (view.screen !== 'desk') return null;
    const { said: text, state, undo, copy } = answer.value;
    const takeBack = undo && { undo: () => void deed(undo.name, undo.args) };
    const news: News = { is: 'said', text, ...takeBack, ...(copy ? { copy } : {}) };
    // A save and a page leave the inputs as they were.
    const change = name === 'save' || name === 'page' ? view.change : state.last && true;
    at({ state, change, work: null, news, route: next ?? view.route });
    return null;
  }

  return {
    open,
    refresh,
    renew,
    check,
    cancel,
    show,
    speak,
    deed,
    go(route) {
      if (checking()) return;
      const isBack = view.screen === 'desk' && view.route.to !== 'home' && route.to === 'home';
      at({ route, news: null });
      if (isBack) void renew();
      // The inputs may have been edited since it was said that they had not; once changed they stay so until a check.
      if (route.to === 'home' && view.screen === 'desk' && view.change === false && !view.work) void look(view.state);
    },
    dismiss: () => at({ news: null }),
    ask: client,
  };
}
