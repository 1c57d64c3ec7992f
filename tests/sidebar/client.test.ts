import { client, patience, type Transport } from '../../src/sidebar/client';
import { bad, doneOf, good, stateOf } from './states';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A transport whose calls wait to be answered by hand. */
function byHand() {
  const calls: { name: string; args: unknown[]; answer: (value: unknown) => void; fail: (error: unknown) => void }[] = [];
  const transport: Transport = (name, args) => new Promise((answer, fail) => calls.push({ name, args, answer, fail }));
  return { calls, api: client(transport) };
}

const replying = (value: unknown) => client(async () => value);
const failing = (error: unknown) => client(() => Promise.reject(error));
const snag = (code: string, message: string | null = null) => ({ ok: false, snag: { code, message } });

test('calls the server’s function of the same name and gives its value', async () => {
  const { calls, api } = byHand();
  const place = { tab: 'Alignment', cell: 'A5' };
  const shown = api.show(place);
  calls[0]!.answer(good(null));
  expect(await shown).toEqual({ ok: true, value: null });
  for (const name of Object.keys(patience)) (api[name as 'ping'] as () => void)();
  expect(calls.map(({ name }) => name)).toEqual(['show', ...Object.keys(patience)]);
  expect(calls[0]!.args).toEqual([place]);
});

test('sends plain JSON alone', async () => {
  const { calls, api } = byHand();
  api.show({ tab: 'Alignment', cell: 'A5', at: new Date(0), more: undefined } as never);
  expect(calls[0]!.args).toEqual([{ tab: 'Alignment', cell: 'A5', at: '1970-01-01T00:00:00.000Z' }]);
});

test('hands on the server’s own sentence', async () => {
  expect(await replying(bad('busy', 'Someone else is checking.')).check()).toEqual(snag('busy', 'Someone else is checking.'));
});

test.each([null, undefined, 'text', {}, { ok: true }, { ok: false }, { ok: false, trouble: { code: 1 } }])(
  'an answer that is no reply cannot be read: %j',
  async reply => expect(await replying(reply).state()).toEqual(snag('unreadable')),
);

test.each([
  [new Error('ScriptError: TypeError: x is undefined'), 'unreachable'],
  ['odd', 'unreachable'],
  [new Error('NetworkError: Connection failure due to HTTP 0'), 'offline'],
  [new Error('PERMISSION_DENIED'), 'accounts'],
  [new Error('Authorisation is required to perform that action.'), 'accounts'],
  [new Error('Authorization is required to perform that action.'), 'accounts'],
])('a failed call has a code, and none of its own words: %s', async (error, code) => {
  expect(await failing(error).state()).toEqual(snag(code));
});

test('a transport that throws at once is a failed call', async () => {
  const api = client(() => {
    throw new ReferenceError('google is not defined');
  });
  expect(await api.ping()).toEqual(snag('unreachable'));
});

test.each(Object.entries(patience))('%s gives up after %s seconds', async (name, seconds) => {
  const { api } = byHand();
  const seen = jest.fn();
  (api[name as keyof typeof patience] as () => Promise<unknown>)().then(seen);
  await jest.advanceTimersByTimeAsync(seconds * 1000 - 1);
  expect(seen).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(1);
  expect(seen).toHaveBeenCalledWith(snag('no-answer'));
});

test('an answer in time leaves no clock behind', async () => {
  await replying(good(null)).cancel();
  expect(jest.getTimerCount()).toBe(0);
});

test('an answer that comes too late is dropped, and the next question gets its own', async () => {
  const { calls, api } = byHand();
  const first = api.state();
  await jest.advanceTimersByTimeAsync(patience.state * 1000);
  const second = api.state();
  calls[0]!.answer(good(stateOf({ brand: 'late' })));
  calls[1]!.answer(good(stateOf({ brand: 'in time' })));
  expect(await first).toEqual(snag('no-answer'));
  expect(await second).toMatchObject({ value: { brand: 'in time' } });
});

test('the same question asked twice is one call', async () => {
  const { calls, api } = byHand();
  const both = [api.check(), api.check()];
  expect(calls).toHaveLength(1);
  calls[0]!.answer(good(doneOf()));
  expect(await Promise.all(both)).toEqual([good(doneOf()), good(doneOf())]);
  api.check();
  expect(calls).toHaveLength(2);
});

test('the latest of two questions wins, in whatever order they are answered', async () => {
  for (const order of [
    [0, 1],
    [1, 0],
  ]) {
    const { calls, api } = byHand();
    const [first, second] = [api.show({ tab: 'Alignment', cell: 'A5' }), api.show({ tab: 'Alignment', cell: 'A6' })];
    for (const i of order) calls[i]!.answer(good(null));
    expect(await first).toEqual(snag('overtaken'));
    expect(await second).toEqual({ ok: true, value: null });
  }
});

test('a state asked for before a check does not undo the check', async () => {
  const { calls, api } = byHand();
  const [state, check] = [api.state(), api.check()];
  calls[1]!.answer(good(doneOf('Checked.')));
  expect(await check).toMatchObject({ value: { said: 'Checked.' } });
  calls[0]!.answer(good(stateOf({ brand: 'before' })));
  expect(await state).toEqual(snag('overtaken'));
});

test('asking how far a check is does not overtake it', async () => {
  const { calls, api } = byHand();
  const [check, progress] = [api.check(), api.progress()];
  calls[1]!.answer(good({ done: 1, of: 2 }));
  calls[0]!.answer(good(doneOf()));
  expect(await progress).toEqual(good({ done: 1, of: 2 }));
  expect(await check).toEqual(good(doneOf()));
});
