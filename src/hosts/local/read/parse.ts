// The program that reads a spreadsheet apart from all others: bytes on standard input -> SheetJS -> its tabs on standard output.
import { readFileSync } from 'node:fs';
import { serialize } from 'node:v8';
import { packed } from './packed';
import { parseBytes } from './spreadsheet';

const [only = null] = process.argv.slice(2);
const parsed = parseBytes(readFileSync(0), only);
process.stdout.write(
  serialize('trouble' in parsed ? parsed : { ...parsed, tabs: parsed.tabs.map(tab => ({ ...tab, grid: packed(tab.grid) })) }),
);
