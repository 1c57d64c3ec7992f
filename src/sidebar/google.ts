import type { Transport } from './client';

/** `google.script.run`, as Google puts it into the page. Its setters give a new runner each. */
interface Runner {
  withSuccessHandler(done: (value: unknown) => void): Runner;
  withFailureHandler(failed: (error: unknown) => void): Runner;
  /** The add-on's own function; absent where it has none. */
  sidebarCall?(name: string, args: unknown[]): void;
}

declare const google: { script: { run: Runner } } | undefined;

/** Whether the page stands in Google Sheets. */
export const isInGoogle = (): boolean => typeof google !== 'undefined';

/** Calls the add-on in Google. */
export const viaGoogle: Transport = (name, args) =>
  new Promise((resolve, reject) => {
    google!.script.run.withSuccessHandler(resolve).withFailureHandler(reject).sidebarCall!(name, args);
  });
