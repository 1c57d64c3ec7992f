import type { Api, Reply } from '../../src/app/api';
import { actsOf } from '../../src/sidebar/acts';
import { client } from '../../src/sidebar/client';
import type { View } from '../../src/sidebar/view';
import { bad, doneOf, good, lastOf, stateOf } from './states';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

type Replies = { [N in keyof Api]?: Reply<ReturnType<Api[N]>> | 'hang' | 'fail' };

/** A sidebar whose server answers as told; `replies` may be changed on the way. */
function sidebar(replies: Replies) {
  const calls: string[] = [];
  const seen: View[] = [];
  const acts = actsOf(
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

const opening: Replies = { ping: good({ session: 's1' }), state: good(stateOf()), changed: good(false) };
const desk = { screen: 'desk', state: stateOf(), change: false, route: { to: 'home' }, work: null, news: null, result: null };

async function opened(replies: Replies) {
  const made = sidebar({ ...opening, ...replies });
  await made.acts.open();
  return made;
}

test('opens with the state, after asking who is there; then looks whether inputs have changed', async () => {
  const { seen, calls } = await opened({});
  expect(calls).toEqual(['ping', 'state', 'changed']);
  expect(seen).toEqual([{ screen: 'loading' }, { ...desk, change: null }, { ...desk, change: 'looking' }, desk]);
});

test('a language is chosen, and the host opens the page anew; where that fails it is said', async () => {
  const { acts, calls, replies, view } = await opened({ speak: good(null) });
  await acts.speak('pl');
  expect(calls.at(-1)).toBe('speak');
  expect(view()).toMatchObject({ work: { is: 'working' } });
  replies.speak = bad('unexpected', 'No.');
  const again = await opened({ speak: replies.speak });
  await again.acts.speak('pl');
  expect(again.view()).toMatchObject({ work: null, news: { is: 'snag', snag: { message: 'No.' } } });
});

test('looks again for changes whenever Home opens, until there are some', async () => {
  const { acts, calls, replies, view } = await opened({});
  acts.go({ to: 'promises' });
  replies.changed = good(true);
  acts.go({ to: 'home' });
  expect(view()).toMatchObject({ route: { to: 'home' }, change: 'looking' });
  await jest.advanceTimersByTimeAsync(0);
  expect(view()).toMatchObject({ change: true });
  acts.go({ to: 'home' });
  expect(calls).toEqual(['ping', 'state', 'changed', 'state', 'changed']);
});

test('what somebody wrote into the tabs is seen once Home is, without a word', async () => {
  const { acts, calls, replies, view } = await opened({});
  replies.state = good(stateOf({ brand: 'Alder' }));
  acts.go({ to: 'promises' });
  await acts.renew();
  expect(calls).toEqual(['ping', 'state', 'changed']);
  acts.go({ to: 'home' });
  await jest.advanceTimersByTimeAsync(0);
  expect(view()).toMatchObject({ state: { brand: 'Alder' }, work: null, news: null });
  replies.state = good(stateOf({ brand: 'Birch' }));
  await acts.renew();
  expect(view()).toMatchObject({ state: { brand: 'Birch' } });
});

test('does not look for changes where nothing was ever checked', async () => {
  const { calls, view } = await opened({ state: good(stateOf({ last: null })) });
  expect(calls).toEqual(['ping', 'state']);
  expect(view()).toMatchObject({ change: null });
});

test('opens with the view that it was made for', async () => {
  const seen: View[] = [];
  const given = { ping: opening.ping, state: opening.state, changed: opening.changed } as Record<string, unknown>;
  await actsOf(
    client(async name => given[name]),
    { session: 's1', view: { to: 'connect' } },
    view => seen.push(view),
  ).open();
  expect(seen.at(-1)).toMatchObject({ route: { to: 'connect' } });
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
  await actsOf(
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
  expect(view().screen).toBe('desk');
});

test('is stuck where there is no state to show', async () => {
  const { view } = await opened({ state: bad('busy', 'Busy.') });
  expect(view()).toEqual({ screen: 'stuck', snag: { code: 'busy', message: 'Busy.' } });
});

test('shows the new state after a check, with the audit before it to compare with', async () => {
  const { acts, view, seen } = await opened({ check: good(doneOf('Checked.', { brand: 'Anew' })) });
  await acts.check();
  expect(seen.at(-2)).toMatchObject({ route: { to: 'check' }, work: { is: 'checking', progress: null, isCancelling: false } });
  expect(view()).toMatchObject({ state: { brand: 'Anew' }, change: false, work: null, result: { is: 'finished', before: lastOf() } });
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
  expect(view()).toMatchObject({ work: { progress: { done: 20, of: 40 } }, news: null });
  await jest.advanceTimersByTimeAsync(370_000);
  expect(view()).toMatchObject({ work: null, result: { is: 'failed', snag: { code: 'no-answer' } } });
  const asked = calls.length;
  await jest.advanceTimersByTimeAsync(60_000);
  expect(calls).toHaveLength(asked);
});

test('two clicks are one check, and nothing else starts or leaves meanwhile', async () => {
  const { acts, calls, view } = await opened({ check: 'hang' });
  acts.check();
  acts.check();
  acts.refresh();
  acts.show({ tab: 'Alignment', cell: 'A1' });
  acts.deed('save', []);
  acts.go({ to: 'settings' });
  expect(calls).toEqual(['ping', 'state', 'changed', 'check']);
  expect(view()).toMatchObject({ route: { to: 'check' } });
});

test('a stopped check leaves the state as it was', async () => {
  const { acts, view } = await opened({ check: bad('cancelled', 'Cancelled.') });
  await acts.check();
  expect(view()).toEqual({ ...desk, route: { to: 'check' }, result: { is: 'stopped' } });
});

test('a stop is asked for once, and can be asked for again where it failed', async () => {
  const { acts, view, calls, replies } = await opened({ check: 'hang', cancel: 'hang' });
  await acts.cancel();
  expect(calls).not.toContain('cancel');
  acts.check();
  acts.cancel();
  acts.cancel();
  expect(calls.filter(name => name === 'cancel')).toHaveLength(1);
  expect(view()).toMatchObject({ work: { isCancelling: true } });
  await jest.advanceTimersByTimeAsync(20_000);
  expect(view()).toMatchObject({ work: { is: 'checking', isCancelling: false }, news: { is: 'snag', snag: { code: 'no-answer' } } });
  replies.cancel = good(null);
  await acts.cancel();
  expect(view()).toMatchObject({ work: { isCancelling: true } });
});

test.each([stateOf({ canEdit: false }), stateOf({ isSetUp: false, last: null })])(
  'does not check where that cannot be done',
  async state => {
    const { acts, calls } = await opened({ state: good(state) });
    await acts.check();
    expect(calls).not.toContain('check');
  },
);

test('very much evidence is asked about first', async () => {
  const { acts, view, calls } = await opened({ state: good(stateOf({ isMuch: true })), check: 'hang' });
  await acts.check();
  expect([calls.includes('check'), view()]).toEqual([false, expect.objectContaining({ route: { to: 'check' }, result: { is: 'asked' } })]);
  acts.check(true);
  expect(calls).toContain('check');
});

test('a deed gives the new state and says what was done; its undo is one, too', async () => {
  const undo = { name: 'set' as const, args: ['brand', { from: 'New', to: 'Old', isBack: true }] as [never, never] };
  const { acts, view, calls, replies } = await opened({ set: good({ ...doneOf('Changed.'), undo }) });
  expect(await acts.deed('set', ['brand', { from: 'Old', to: 'New', isBack: false }])).toBeNull();
  expect(view()).toMatchObject({ change: true, work: null, news: { is: 'said', text: 'Changed.' } });
  replies.set = good(doneOf('Changed back.'));
  const { news } = view() as Extract<View, { screen: 'desk' }>;
  if (news?.is === 'said') news.undo?.();
  await jest.advanceTimersByTimeAsync(0);
  expect(calls.filter(name => name === 'set')).toHaveLength(2);
  expect(view()).toMatchObject({ news: { text: 'Changed back.' } });
});

test('a save leaves the inputs as they were', async () => {
  const { acts, view } = await opened({ save: good(doneOf('Saved.')) });
  await acts.deed('save', []);
  expect(view()).toMatchObject({ change: false, news: { text: 'Saved.' } });
});

test('a deed that fails leaves the state, says why to the form that asked, and goes with the next act', async () => {
  const { acts, view } = await opened({ propose: bad('busy', 'Someone else is checking.'), show: good(null) });
  expect(await acts.deed('propose', [[]])).toEqual({ code: 'busy', message: 'Someone else is checking.' });
  expect(view()).toMatchObject({ ...desk, news: { is: 'snag', snag: { message: 'Someone else is checking.' } } });
  await acts.show({ tab: 'Alignment', cell: 'A5' });
  expect(view()).toMatchObject({ news: { is: 'shown', place: { tab: 'Alignment', cell: 'A5' } } });
  acts.dismiss();
  expect(view()).toMatchObject({ news: null });
});

test('what was looked for before a deed is of no use after it', async () => {
  let answer: (reply: unknown) => void = () => undefined;
  const given: Record<string, unknown> = { ping: opening.ping, state: opening.state, set: good(doneOf('Changed.')) };
  const seen: View[] = [];
  const acts = actsOf(
    client(name => (name === 'changed' ? new Promise(resolve => (answer = resolve)) : Promise.resolve(given[name]))),
    { session: 's1' },
    view => seen.push(view),
  );
  const open = acts.open();
  await jest.advanceTimersByTimeAsync(0);
  await acts.deed('set', ['brand', { from: null, to: 'New', isBack: false }]);
  answer(good(false));
  await open;
  expect(seen.at(-1)).toMatchObject({ change: true });
});

test('an account that Google refuses later on gets the same explanation', async () => {
  const { acts, view, replies } = await opened({});
  replies.state = 'fail';
  await acts.refresh();
  expect(view()).toMatchObject({ screen: 'desk', news: { snag: { code: 'unreachable' } } });
  const seen: View[] = [];
  let isRefused = false;
  const others = actsOf(
    client(async name => {
      if (isRefused) throw new Error('PERMISSION_DENIED');
      return { ping: opening.ping, state: opening.state, changed: opening.changed }[name as 'ping'];
    }),
    { session: 's1' },
    one => seen.push(one),
  );
  await others.open();
  isRefused = true;
  await others.refresh();
  expect(seen.at(-1)).toEqual({ screen: 'accounts' });
});
