import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const upwards: [file: string, line: string, says: string][] = [
  ['src/core/cell/new.ts', "import { judge } from '../judgement/verdict';", 'core/cell must not use'],
  ['src/core/evidence/rows/new.ts', "import type { PromiseAudit } from '../../audit';", 'core/evidence must not use'],
  ['src/core/declared/new.ts', "import { emptySummary } from '../evidence/summary';", 'core/declared must not use'],
  ['src/core/connect/new.ts', "import { en } from '../../words/en';", 'core/connect must not use'],
  ['src/words/en/check/new.ts', "import { style } from '../../../report/style';", 'words must not use'],
  ['src/report/tabs/new.ts', "import { auditWorkbook } from '../../app/check/audit';", 'report must not use'],
  ['src/app/check/new.ts', "import { openWorkbook } from '../../hosts/local/read/open';", 'app must not use'],
  ['src/hosts/google/new.ts', "import { readCsv } from '../local/read/csv';", 'hosts/google must not use'],
  ['src/core/table/new.ts', "import { readFileSync } from 'node:fs';", 'core/table uses no package'],
  ['src/app/new.ts', "import lodash from 'lodash';", 'app uses no package'],
];

/** What Biome says of a house that holds just these files: the first offence in each, '' where there is none. */
function lint(files: Record<string, string>): Record<string, string> {
  const house = mkdtempSync(join(tmpdir(), 'rooms-'));
  copyFileSync('lint/rooms.json', join(house, 'rooms.json'));
  writeFileSync(join(house, 'biome.json'), JSON.stringify({ root: true, extends: ['./rooms.json'] }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(house, dirname(file)), { recursive: true });
    writeFileSync(join(house, file), text);
  }
  const biome = resolve('node_modules/.bin/biome');
  const run = spawnSync(biome, ['lint', '--reporter=github', '--max-diagnostics=none', '.'], { cwd: house, encoding: 'utf8' });
  rmSync(house, { recursive: true });
  const said = `${run.stdout}${run.stderr}`.split('\n');
  return Object.fromEntries(
    Object.keys(files).map(file => [file, said.find(line => line.startsWith('::error') && line.includes(`${file},`)) ?? '']),
  );
}

test('a file that imports from a room below its own is refused', () => {
  const said = lint(Object.fromEntries(upwards.map(([file, line]) => [file, line])));
  for (const [file, , says] of upwards) expect(said[file]).toContain(says);
});

test('imports of the same room and of those above it are fine', () => {
  const file = 'src/core/judgement/new.ts';
  const lines = ["import '../audit';", "import '../cell/text';", "import '../evidence/rows/rows';", "import './verdict';"];
  expect(lint({ [file]: lines.join('\n') })).toEqual({ [file]: '' });
});

test('no folder of src holds more than some twenty files of its own', () => {
  const folders = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map(name => join('src', name))
    .filter(path => statSync(path).isDirectory());
  const crowded = folders
    .map(folder => [folder, readdirSync(folder).filter(name => statSync(join(folder, name)).isFile()).length] as const)
    .filter(([, files]) => files > 22);
  expect(crowded).toEqual([]);
});
