import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

type Manifest = {
  name: string;
  bin: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

const folder = mkdtempSync(join(tmpdir(), 'package-'));

test('the package is called as its command, and says exactly what it was tested with', () => {
  expect(Object.keys(manifest.bin)).toEqual([manifest.name]);
  for (const version of Object.values({ ...manifest.dependencies, ...manifest.devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test('whatever can be installed is known by its contents, on every platform, and from no one server', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { integrity?: string; resolved?: string }>;
  };
  const others = Object.entries(packages).filter(([path]) => path !== '');
  expect(others.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? '')).map(([path]) => path)).toEqual([]);
  expect(others.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
});

test('packed and unpacked elsewhere, with nothing but what it says that it needs, it makes a workbook and audits it', () => {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], { encoding: 'utf8' }),
  ) as [{ filename: string; files: { path: string }[] }];
  const paths = packed.files.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['NOTICE', 'LICENSE', 'README.md', 'dist/Code.js', 'dist/sidebar.html', 'build/parse.mjs']));
  expect(paths.filter(path => /bench|playground\.mjs|^src|^tests/.test(path))).toEqual([]);
  execFileSync('tar', ['-xzf', join(folder, packed.filename), '-C', folder]);
  for (const name of Object.keys(manifest.dependencies)) {
    const place = join(folder, 'node_modules', name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(resolve('node_modules', name), place);
  }
  const run = (...given: string[]) =>
    spawnSync(process.execPath, ['--preserve-symlinks', join(folder, 'package', manifest.bin['promise-audit']!), ...given], {
      cwd: folder,
      encoding: 'utf8',
    });
  expect(run('new', 'audit.xlsx', '--sample')).toMatchObject({ status: 0, stderr: '' });
  expect(run('run', 'audit.xlsx', '--html', 'audit.html')).toMatchObject({ status: 0, stderr: '' });
  expect(['audit.audited.xlsx', 'audit.html'].map(name => existsSync(join(folder, name)))).toEqual([true, true]);
}, 60_000);

test('NOTICE names whatever is shipped, as it is installed', () => {
  expect(readFileSync('NOTICE', 'utf8')).toBe(execFileSync(process.execPath, ['lint/notice.mjs', '--print'], { encoding: 'utf8' }));
  const inputs = Object.keys(JSON.parse(readFileSync('build/code.json', 'utf8')) as object);
  const bundled = new Set(inputs.flatMap(path => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []));
  for (const name of [...bundled, ...Object.keys(manifest.dependencies)]) expect(readFileSync('NOTICE', 'utf8')).toContain(`\n${name} `);
});
