import type { Question } from '../../../sidebar/frame';
import { languageOf } from '../../../words/lookup';
import type { Layout } from './layout';

/** Milliseconds without another keystroke. */
const PAUSE = 700;

/** The sidebar beside the grid: the page that Google shows, in a frame that can do nothing but ask. */
export interface Side {
  /** Opens it, if it is not, or with one of its views; and gives it the focus. */
  open(view?: 'connect' | 'promises' | 'settings'): void;
  close(): void;
  /** Loads it anew, if it is open: the grid holds something else by now. */
  refresh(): void;
  /** Says that something was written into the grid. */
  tell(): void;
}

/** `answer` gives the Reply to a question; the page is that of the language as it is then. */
export function makeSide(
  { side, frame }: Layout,
  answer: (name: string, args: unknown[]) => Promise<unknown>,
  language: () => string,
): Side {
  let loads = 0;
  window.addEventListener('message', async ({ source, data }: MessageEvent<Question>) => {
    if (source === null || source !== frame.contentWindow || typeof data !== 'object' || data === null) return;
    const asking = loads;
    const reply = await answer(data.name, data.args);
    // What the page before asked is no answer for the one after it. A sandboxed frame has no origin that could be named.
    if (asking === loads) frame.contentWindow.postMessage({ call: data.call, reply }, '*');
  });
  const load = (view = 'home'): void => {
    const spoken = languageOf(language()) ?? 'en';
    frame.src = `sidebar${spoken === 'en' ? '' : `-${spoken}`}.html?${++loads}#${view}`;
  };
  const show = (on: boolean): void => {
    side.hidden = !on;
    // The grid measures its room when the window is resized.
    window.dispatchEvent(new Event('resize'));
  };
  let clock: ReturnType<typeof setTimeout>;
  return {
    tell() {
      clearTimeout(clock);
      clock = setTimeout(() => frame.contentWindow?.postMessage({ isEdited: true }, '*'), PAUSE);
    },
    open(view) {
      if (side.hidden || view) load(view);
      if (side.hidden) show(true);
      frame.focus();
      // Some of the grid's fields hand the focus to the grid when they lose it.
      if (document.activeElement !== frame) frame.focus();
    },
    close: () => show(false),
    refresh() {
      if (!side.hidden) load();
    },
  };
}
