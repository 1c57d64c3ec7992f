// The program that reads a spreadsheet apart from all others: bytes on standard input -> SheetJS -> its tabs on standard output.
import { readFileSync } from 'node:fs';
import { serialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { packed } from './packed';
import { parseBytes } from './spreadsheet';

const [most = '', only = null] = process.argv.slice(2);
limitTime(Number(most));
const parsed = parseBytes(readFileSync(0), only);
process.stdout.write(
  serialize('trouble' in parsed ? parsed : { ...parsed, tabs: parsed.tabs.map(tab => ({ ...tab, grid: packed(tab.grid) })) }),
);

/** Ends this program once it has used a processor for so many milliseconds: what runs without end lets no timer of its own thread go off. */
function limitTime(most: number): void {
  const watch = `
    const { user, system } = process.cpuUsage();
    if (user + system > ${most} * 1000) process.kill(process.pid, 'SIGKILL');
  `;
  new Worker(`setInterval(() => {${watch}}, 100)`, { eval: true }).unref();
}
