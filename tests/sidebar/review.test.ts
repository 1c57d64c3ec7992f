import type { Api, Reply } from '../../src/app/api';
import { client } from '../../src/sidebar/client';
import { review } from '../../src/sidebar/review';
import type { View } from '../../src/sidebar/view';
import { bad, good, lastOf, stateOf } from './states';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

type Replies = { [N in keyof Api]?: Reply<ReturnType<Api[N]>> | 'hang' | 'fail' };

/** A sidebar whose server answers as told; `replies` may be changed on the way. */
function sidebar(replies: Replies) {
  const calls: string[] = [];
  const seen: View[] = [];
  const acts = review(
    client(name => {
      calls.push(name);
      const reply = replies[name as keyof Api];
      if (reply === 'hang') return new Promise(() => {});
      return reply === 'fail' || !reply ? Promise.reject(new Error('no')) : Promise.resolve(reply);
    }),
    { session: 's1' },
    view => seen.push(view),
  );
  return { acts, calls, seen, replies, view: () => seen[seen.length - 1]! };
}

const opening: Replies = { ping: good({ session: 's1' }), state: good(stateOf()) };

async function opened(replies: Replies) {
  const made = sidebar({ ...opening, ...replies });
  await made.acts.open();
  return made;
}

test('opens with the state, after asking who is there', async () => {
  const { seen, calls } = await opened({});
  expect(calls).toEqual(['ping', 'state']);
  expect(seen).toEqual([{ screen: 'loading' }, { screen: 'audit', state: stateOf(), work: null, snag: null, news: null }]);
});

test.each<[string, NonNullable<Replies['ping']>]>([
  ['fails', 'fail'],
  ['gives another session', good({ session: 's2' })],
  ['is refused by the server', bad('unexpected', 'No spreadsheet.')],
])('explains several accounts where the first ping %s, and asks no further', async (_, ping) => {
  const { view, calls } = await opened({ ping });
  expect(view()).toEqual({ screen: 'accounts' });
  expect(calls).toEqual(['ping']);
});

test('explains several accounts where the first ping hangs', async () => {
  const { acts, view } = sidebar({ ping: 'hang' });
  acts.open();
  await jest.advanceTimersByTimeAsync(10_000);
  expect(view()).toEqual({ screen: 'accounts' });
});

test('a page that was not told its session is not trusted', async () => {
  const seen: View[] = [];
  await review(
    client(async () => good({ session: 's1' })),
    null,
    view => seen.push(view),
  ).open();
  expect(seen.at(-1)).toEqual({ screen: 'accounts' });
});

test('opens after all when tried again', async () => {
  const { acts, view, replies } = await opened({ ping: 'fail' });
  Object.assign(replies, opening);
  await acts.open();
  expect(view().screen).toBe('audit');
});

test('is stuck where there is no state to show', async () => {
  const { view } = await opened({ state: bad('missing-tab', 'Missing tab.') });
  expect(view()).toEqual({ screen: 'stuck', snag: { code: 'missing-tab', message: 'Missing tab.' } });
});

test('shows the new state after a check', async () => {
  const checked = stateOf({ hasChanged: false });
  const { acts, view, seen } = await opened({ check: good(checked) });
  await acts.check();
  expect(seen.at(-2)).toMatchObject({ work: { is: 'checking', progress: null, isCancelling: false } });
  expect(view()).toEqual({ screen: 'audit', state: checked, work: null, snag: null, news: { is: 'checked' } });
});

test('asks how far a check is, until it is done', async () => {
  const { acts, view, calls, replies } = await opened({ check: 'hang', progress: good({ done: 10, of: null }) });
  acts.check();
  await jest.advanceTimersByTimeAsync(1500);
  expect(view()).toMatchObject({ work: { progress: { done: 10, of: null } } });
  replies.progress = good({ done: 20, of: 40 });
  await jest.advanceTimersByTimeAsync(1500);
  expect(view()).toMatchObject({ work: { progress: { done: 20, of: 40 } } });
  replies.progress = 'fail';
  await jest.advanceTimersByTimeAsync(1500);
  expect(view()).toMatchObject({ work: { progress: { done: 20, of: 40 } }, snag: null });
  await jest.advanceTimersByTimeAsync(370_000);
  expect(view()).toMatchObject({ work: null, snag: { code: 'no-answer' } });
  const asked = calls.length;
  await jest.advanceTimersByTimeAsync(60_000);
  expect(calls).toHaveLength(asked);
});

test('two clicks are one check, and nothing else starts meanwhile', async () => {
  const { acts, calls } = await opened({ check: 'hang' });
  acts.check();
  acts.check();
  acts.refresh();
  acts.show({ tab: 'Alignment', cell: 'A1' });
  expect(calls).toEqual(['ping', 'state', 'check']);
});

test('a cancelled check leaves the state as it was', async () => {
  const { acts, view } = await opened({ check: bad('cancelled', 'Cancelled.') });
  await acts.check();
  expect(view()).toEqual({ screen: 'audit', state: stateOf(), work: null, snag: null, news: { is: 'cancelled' } });
});

test('cancel is asked for once, and can be asked for again where it failed', async () => {
  const { acts, view, calls, replies } = await opened({ check: 'hang', cancel: 'hang' });
  await acts.cancel();
  expect(calls).not.toContain('cancel');
  acts.check();
  acts.cancel();
  acts.cancel();
  expect(calls.filter(name => name === 'cancel')).toHaveLength(1);
  expect(view()).toMatchObject({ work: { isCancelling: true } });
  await jest.advanceTimersByTimeAsync(20_000);
  expect(view()).toMatchObject({ work: { is: 'checking', isCancelling: false }, snag: { code: 'no-answer' } });
  replies.cancel = good(null);
  await acts.cancel();
  expect(view()).toMatchObject({ work: { isCancelling: true } });
});

test.each([stateOf({ canEdit: false }), stateOf({ isSetUp: false, last: null, hasChanged: null })])(
  'does not check where that cannot be done',
  async state => {
    const { acts, calls } = await opened({ state: good(state) });
    await acts.check();
    expect(calls).not.toContain('check');
  },
);

test('a refusal stands above the last audit, and goes with the next act', async () => {
  const { acts, view } = await opened({ check: bad('busy', 'Someone else is checking.'), show: good(null) });
  await acts.check();
  expect(view()).toMatchObject({ state: { last: lastOf() }, work: null, snag: { message: 'Someone else is checking.' } });
  await acts.show({ tab: 'Alignment', cell: 'A5' });
  expect(view()).toMatchObject({ snag: null, news: { is: 'shown', tab: 'Alignment', cell: 'A5' } });
});

test('an account that Google refuses later on gets the same explanation', async () => {
  const seen: View[] = [];
  let isRefused = false;
  const acts = review(
    client(async name => {
      if (isRefused) throw new Error('PERMISSION_DENIED');
      return name === 'ping' ? good({ session: 's1' }) : good(stateOf());
    }),
    { session: 's1' },
    view => seen.push(view),
  );
  await acts.open();
  isRefused = true;
  await acts.refresh();
  expect(seen.at(-1)).toEqual({ screen: 'accounts' });
});
