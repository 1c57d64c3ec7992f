import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deserialize } from 'node:v8';
import type { LocalTab } from '../tabs';
import type { Packed } from './packed';
import { unpacked } from './packed';
import type { Parsed } from './spreadsheet';
import { parseBytes } from './spreadsheet';

/** Stands beside the command line once both are built. */
const PROGRAM = fileURLToPath(new URL('./parse.mjs', import.meta.url));

const MEGABYTE = 2 ** 20;
/** What a small workbook may take of a processor at most, many times what it needs, and what each megabyte of a larger one adds. */
const SECONDS = 8;
const SECONDS_A_MEGABYTE = 0.5;
/** How much longer that may take where others use the processor, too. */
const MOST_OTHERS = 8;
const HEAP = 600;
const HEAP_A_MEGABYTE = 12;

type Read = Exclude<Parsed, { trouble: string }>;
/** What the program sends: grids are packed. */
type Sent = Exclude<Parsed, Read> | (Omit<Read, 'tabs'> & { tabs: (Omit<LocalTab, 'grid'> & { grid: Packed })[] });

/**
 * Reads a spreadsheet of `size` unpacked bytes in a process of its own: SheetJS runs without end, or out of memory, on some that are damaged.
 * It is `too-large` where time or memory ran out. Run from its sources, it reads in this process.
 */
export function parseApart(bytes: Uint8Array, size: number, only: string | null): Parsed {
  if (!existsSync(PROGRAM)) return parseBytes(bytes, only);
  const megabytes = size / MEGABYTE;
  const heap = Math.round(HEAP + HEAP_A_MEGABYTE * megabytes);
  const most = Math.round((SECONDS + SECONDS_A_MEGABYTE * megabytes) * 1000);
  const given = [String(most), ...(only === null ? [] : [only])];
  const { status, stdout } = spawnSync(process.execPath, [`--max-old-space-size=${heap}`, PROGRAM, ...given], {
    input: bytes,
    timeout: most * MOST_OTHERS,
    killSignal: 'SIGKILL',
    maxBuffer: Number.POSITIVE_INFINITY,
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  });
  if (status !== 0) return { trouble: 'too-large' };
  const parsed = deserialize(stdout) as Sent;
  return 'trouble' in parsed ? parsed : { ...parsed, tabs: parsed.tabs.map(tab => ({ ...tab, grid: unpacked(tab.grid) })) };
}
