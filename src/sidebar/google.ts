import type { Transport } from './client';

/** `google.script.run`, as Google puts it into the page. Its setters give a new runner each. */
interface Runner {
  withSuccessHandler(done: (value: unknown) => void): Runner;
  withFailureHandler(failed: (error: unknown) => void): Runner;
}

declare const google: { script: { run: Runner } };

/** Calls the add-on's own functions in Google. */
export const viaGoogle: Transport = (name, args) =>
  new Promise((resolve, reject) => {
    const runner = google.script.run.withSuccessHandler(resolve).withFailureHandler(reject);
    (runner as unknown as Record<string, (...args: unknown[]) => void>)[name]!(...args);
  });
