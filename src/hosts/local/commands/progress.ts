import type { WriteStream } from 'node:tty';

/** A line of progress on a terminal, rewritten in place; nothing where the output is no terminal. */
export function progressLine(stream: WriteStream, say: (done: number, of: number) => string) {
  return {
    show(done: number, of: number): void {
      if (stream.isTTY) stream.write(`\r\u001b[2K${say(done, of)}`);
    },
    clear(): void {
      if (stream.isTTY) stream.write('\r\u001b[2K');
    },
  };
}
