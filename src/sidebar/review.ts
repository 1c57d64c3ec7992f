import type { Place, State } from '../app/api';
import type { Answer, Client, Snag } from './client';
import type { Start } from './start';
import type { News, View, Work } from './view';

/** What a user can do in the sidebar. An act that is not offered at the moment does nothing. */
export interface Acts {
  /** Asks who is there, then for the state. */
  open(): Promise<void>;
  refresh(): Promise<void>;
  check(): Promise<void>;
  cancel(): Promise<void>;
  show(place: Place): Promise<void>;
}

const POLL = 1500;

/** Runs the sidebar: each act calls the server and gives `paint` what is to be seen. */
export function review(client: Client, start: Start | null, paint: (view: View) => void): Acts {
  let view: View = { screen: 'loading' };
  const put = (next: View): void => {
    view = next;
    paint(view);
  };
  const audit = (state: State, work: Work | null, snag: Snag | null = null, news: News | null = null): void =>
    put({ screen: 'audit', state, work, snag, news });

  /** Where a question failed: nothing if a later one took its place. */
  const fail = (snag: Snag, state: State | null): void => {
    if (snag.code === 'overtaken') return;
    if (snag.code === 'accounts') put({ screen: 'accounts' });
    else if (state) audit(state, null, snag);
    else put({ screen: 'stuck', snag });
  };

  /** The state that an act may begin with; null while another is under way. */
  const idle = (): State | null => (view.screen === 'audit' && !view.work ? view.state : null);

  async function open(): Promise<void> {
    put({ screen: 'loading' });
    const ping = await client.ping();
    if (!ping.ok && ping.snag.code === 'offline') return fail(ping.snag, null);
    if (!ping.ok || ping.value.session !== start?.session) return put({ screen: 'accounts' });
    const state = await client.state();
    if (state.ok) audit(state.value, null);
    else fail(state.snag, null);
  }

  async function refresh(): Promise<void> {
    const state = idle();
    if (!state) return;
    audit(state, { is: 'refreshing' });
    const answer = await client.state();
    if (answer.ok) audit(answer.value, null, null, { is: 'refreshed' });
    else fail(answer.snag, state);
  }

  async function check(): Promise<void> {
    const state = idle();
    if (!state?.canEdit || !state.isSetUp) return;
    audit(state, { is: 'checking', progress: null, isCancelling: false });
    const asked = client.check();
    const stop = follow(state);
    const answer = await asked;
    stop();
    if (answer.ok) audit(answer.value, null, null, { is: 'checked' });
    else if (answer.snag.code === 'cancelled') audit(state, null, null, { is: 'cancelled' });
    else fail(answer.snag, state);
  }

  /** Asks again and again how far the check is, until stopped. */
  function follow(state: State): () => void {
    let clock: ReturnType<typeof setTimeout>;
    let isOver = false;
    const look = async (): Promise<void> => {
      const progress = await client.progress();
      if (isOver) return;
      const work = checking();
      if (progress.ok && work && view.screen === 'audit') audit(state, { ...work, progress: progress.value }, view.snag);
      clock = setTimeout(look, POLL);
    };
    clock = setTimeout(look, POLL);
    return () => {
      isOver = true;
      clearTimeout(clock);
    };
  }

  const checking = () => (view.screen === 'audit' && view.work?.is === 'checking' ? view.work : null);

  async function cancel(): Promise<void> {
    const work = checking();
    if (!work || work.isCancelling || view.screen !== 'audit') return;
    const { state } = view;
    audit(state, { ...work, isCancelling: true });
    const answer: Answer<null> = await client.cancel();
    const still = checking();
    if (!answer.ok && still) audit(state, { ...still, isCancelling: false }, answer.snag);
  }

  async function show(place: Place): Promise<void> {
    const state = idle();
    if (!state) return;
    audit(state, { is: 'showing' });
    const answer = await client.show({ tab: place.tab, cell: place.cell });
    if (answer.ok) audit(state, null, null, { is: 'shown', ...place });
    else fail(answer.snag, state);
  }

  return { open, refresh, check, cancel, show };
}
