import { existsSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { main } from '../../../../src/hosts/local/commands/main';
import { readCsv } from '../../../../src/hosts/local/read/csv';
import { file, files, place } from '../files';
import { quietTerminal } from '../terminal';

const terminal = quietTerminal();

const noise = deflateSync(Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * i * 7919) % 251)));
const kinds: Record<string, Buffer> = {
  'a PNG': Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), noise]),
  'a JPEG': Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), noise]),
  'a PDF': Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'),
  'an archive of nothing': Buffer.from('PK\x05\x06'.padEnd(22, '\0'), 'latin1'),
  'noise of no known kind': Buffer.concat([Buffer.from('Day;Answer\n'), noise]),
  'noise with many zeros': Buffer.concat([Buffer.alloc(900), noise]),
};

test.each(Object.entries(kinds))('%s is no table', (_, bytes) => {
  expect(() => readCsv(bytes, 'Stays')).toThrow('not-text');
});

test('a picture named .csv is refused in one sentence, wherever a table or a text is asked for', async () => {
  const [book, out] = [place('audit.xlsx'), place('out.xlsx')];
  await main(['new', book]);
  const picture = file('stays.csv', kinds['a PNG']!);
  const tries = [
    ['connect', book, picture, '--yes', '-o', out],
    ['match', book, '--plan', picture, '-o', out],
    ['collect', book, picture],
    ['check', files({ 'Promises.csv': kinds['a PNG']! })],
  ];
  for (const given of tries) {
    terminal.said = '';
    expect([given[0], await main(given)]).toEqual([given[0], 2]);
    expect(terminal.said.trim().split('\n')).toHaveLength(1);
    expect(terminal.said).toContain('neither text nor a table');
  }
  expect(existsSync(out)).toBe(false);
});

test('a text in UTF-8 full of escapes for a terminal is still one', () => {
  const { grid } = readCsv(Buffer.from(`Day,Answer\n${'1,\x1b[31m\x07\0Good\x7f\n'.repeat(9)}`), 'Stays');
  expect(grid).toHaveLength(10);
});

test.each(['utf8', 'utf16le', 'latin1'] as const)('a table in %s with a damaged sign or two is still one', encoding => {
  const rows = Array.from({ length: 40 }, (_, i) => `2026-11-0${(i % 9) + 1};${i % 20 === 0 ? 'Müde\x01' : 'Erholt, schön'};${i % 5}`);
  const { grid } = readCsv(Buffer.from(`Tag;Wie war es?;Sterne\n${rows.join('\n')}\n`, encoding), 'Stays');
  expect([grid.length, grid[2]]).toEqual([41, ['2026-11-02', 'Erholt, schön', 1]]);
});
