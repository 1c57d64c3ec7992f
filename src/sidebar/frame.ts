import type { Transport } from './client';

/** What a page that shows the sidebar in a frame is asked, and what it answers: `{ call, reply }`, or `{ call, failed }` in words for a log. */
export interface Question {
  call: number;
  name: string;
  args: unknown[];
}

type Waiting = { resolve: (reply: unknown) => void; reject: (error: Error) => void };

/** Asks the page around this one. Only that page's own answers are taken, whatever its origin: a sandboxed frame has none. */
export function viaParent(frame: Window): Transport {
  const waiting = new Map<number, Waiting>();
  let call = 0;
  frame.addEventListener('message', ({ source, data }: MessageEvent) => {
    if (source !== frame.parent) return;
    const asked = waiting.get(data?.call);
    if (!asked) return;
    waiting.delete(data.call);
    if ('reply' in data) asked.resolve(data.reply);
    else asked.reject(new Error(String(data.failed)));
  });
  return (name, args) =>
    new Promise((resolve, reject) => {
      waiting.set(++call, { resolve, reject });
      frame.parent.postMessage({ call, name, args } satisfies Question, '*');
    });
}
