import { viaGoogle } from '../../src/sidebar/google';

interface Handlers {
  done?: ((value: unknown) => void) | undefined;
  failed?: ((error: unknown) => void) | undefined;
}

/** As `google.script.run`: each setter gives a new runner. */
const runnerOf = (handlers: Handlers): Record<string, (given: never) => unknown> => ({
  withSuccessHandler: (done: Handlers['done']) => runnerOf({ ...handlers, done }),
  withFailureHandler: (failed: Handlers['failed']) => runnerOf({ ...handlers, failed }),
  sidebarShow: (place: unknown) => handlers.done?.({ got: place }),
  sidebarPing: () => handlers.failed?.(new Error('no')),
});

beforeAll(() => Object.assign(globalThis, { google: { script: { run: runnerOf({}) } } }));
afterAll(() => Reflect.deleteProperty(globalThis, 'google'));

test('gives what the success handler gets', async () => {
  expect(await viaGoogle('sidebarShow', [{ cell: 'A1' }])).toEqual({ got: { cell: 'A1' } });
});

test('rejects with what the failure handler gets', async () => {
  await expect(viaGoogle('sidebarPing', [])).rejects.toThrow('no');
});

test('rejects where the server has no such function', async () => {
  await expect(viaGoogle('sidebarNothing', [])).rejects.toThrow();
});
