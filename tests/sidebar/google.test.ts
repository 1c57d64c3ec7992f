import { viaGoogle } from '../../src/sidebar/google';

interface Handlers {
  done?: ((value: unknown) => void) | undefined;
  failed?: ((error: unknown) => void) | undefined;
}

/** As `google.script.run`: each setter gives a new runner. */
const runnerOf = (handlers: Handlers, call?: (handlers: Handlers, ...given: unknown[]) => void): object => ({
  withSuccessHandler: (done: Handlers['done']) => runnerOf({ ...handlers, done }, call),
  withFailureHandler: (failed: Handlers['failed']) => runnerOf({ ...handlers, failed }, call),
  ...(call && { sidebarCall: (...given: unknown[]) => call(handlers, ...given) }),
});
const putGoogle = (call?: Parameters<typeof runnerOf>[1]) => Object.assign(globalThis, { google: { script: { run: runnerOf({}, call) } } });

afterAll(() => Reflect.deleteProperty(globalThis, 'google'));

test('gives what the success handler gets', async () => {
  putGoogle(({ done }, ...given) => done?.(given));
  expect(await viaGoogle('show', [{ cell: 'A1' }])).toEqual(['show', [{ cell: 'A1' }]]);
});

test('rejects with what the failure handler gets', async () => {
  putGoogle(({ failed }) => failed?.(new Error('no')));
  await expect(viaGoogle('ping', [])).rejects.toThrow('no');
});

test('rejects where the server has no such function', async () => {
  putGoogle();
  await expect(viaGoogle('ping', [])).rejects.toThrow();
});
