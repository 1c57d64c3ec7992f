import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderOf, otherLanguages, run } from './build.mjs';

/*
 * npm run language              what each language lacks
 * npm run language -- de        the files of a new language, in which everything is lacking yet
 */

const here = path => fileURLToPath(new URL(path, import.meta.url));
const read = path => readFileSync(here(path), 'utf8');

/** What a file of English imports of others: `{ names, path }`, the path from its folder. */
const importsOf = text =>
  [...text.matchAll(/^import \{ ([^}]*) \} from '\.\/([^']*)';$/gm)].map(([, names, path]) => ({ names: names.split(', '), path }));

async function tell() {
  for (const code of await otherLanguages()) {
    const folder = folderOf(code);
    const { gaps } = await run(`
      import { lacking } from './draft';
      import { en } from './en';
      import { commands } from './en/hosts/commands';
      import { fileErrors } from './en/hosts/file-errors';
      import { playground } from './en/hosts/playground';
      import { sidebar } from './en/sidebar';
      import { words } from './${folder}';
      import { commands as ownCommands } from './${folder}/hosts/commands';
      import { fileErrors as ownFileErrors } from './${folder}/hosts/file-errors';
      import { playground as ownPlayground } from './${folder}/hosts/playground';
      import { sidebar as ownSidebar } from './${folder}/sidebar';
      export const gaps = [
        ...lacking(en, words),
        ...lacking(sidebar, ownSidebar, 'sidebar'),
        ...lacking(commands, ownCommands, 'commands'),
        ...lacking(fileErrors, ownFileErrors, 'fileErrors'),
        ...lacking(playground, ownPlayground, 'playground'),
      ];`);
    say(`${code} lacks ${gaps.length === 0 ? 'nothing' : `${gaps.length}:\n  ${gaps.join('\n  ')}`}`);
  }
}

function make(code) {
  const folder = folderOf(code);
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(code) || existsSync(here(folder))) {
    say(`“${code}” is there already, or is no code of a language such as de or pt-BR.`);
    process.exitCode = 2;
    return;
  }
  // A function by itself is English until somebody writes it; groups of texts are begun.
  const isFunction = (name, path) => new RegExp(`export (function ${name}\\(|const ${name} = \\()`).test(read(`${path}.ts`));
  const begun = ({ names, path }) => ({ names: names.filter(name => !isFunction(name, path)), path });
  const shared = importsOf(read('en.ts'))
    .filter(({ path }) => path.startsWith('en/') && path !== 'en/numbers')
    .map(begun);
  const inSidebar = importsOf(read('en/sidebar.ts'))
    .filter(({ path }) => path !== 'numbers')
    .map(({ names, path }) => ({ names, path: `en/${path}` }));
  const ofHosts = [
    ['commands', 'commands'],
    ['fileErrors', 'file-errors'],
    ['playground', 'playground'],
  ].map(([name, file]) => ({ names: [name], path: `en/hosts/${file}` }));
  for (const { names, path } of [...shared, ...inSidebar, ...ofHosts]) {
    const up = '../'.repeat(path.split('/').length - 1);
    const english = names.map(name => `${name} as ${name}InEnglish`).join(', ');
    const texts = names.map(name => `\nexport const ${name}: Draft<typeof ${name}InEnglish> = {};\n`);
    write(
      posix.join(folder, path.slice('en/'.length)),
      `import type { Draft } from '${up}draft';\nimport type { ${english} } from '${up}${path}';\n${texts.join('')}`,
    );
  }
  const gathered = (files, type, from, name, more) =>
    [
      ...[`import type { Draft } from '${from}draft';`, `import type { ${type} } from '${from}${type === 'en' ? 'en' : 'en/sidebar'}';`],
      ...files,
      `\nexport const ${name}: Draft<typeof ${type}> = { ${more.join(', ')} };\n`,
    ].join('\n');
  const names = files => files.flatMap(one => one.names);
  const own = (files, start) => files.map(one => `import { ${one.names.join(', ')} } from './${one.path.slice(start)}';`);
  write(
    folder,
    gathered(
      own(shared, 0).map(line => line.replace("'./en/", `'./${folder}/`)),
      'en',
      './',
      'words',
      [`language: '${code}'`, ...names(shared)],
    ),
  );
  write(
    `${folder}/sidebar`,
    gathered(
      own(inSidebar, 'en/'.length),
      'sidebar as sidebarInEnglish',
      '../',
      'sidebar',
      names(inSidebar).map(name => (name === 'frame' ? '...frame' : name)),
    ).replace('typeof sidebar as sidebarInEnglish', 'typeof sidebarInEnglish'),
  );
  say(
    `Made src/words/${folder}. Now name it in src/words/lookup.ts, drafts.ts, hosts/files.ts, hosts/playground.ts and src/hosts/local/language.ts; docs/languages.md says what is what.`,
  );
}

function write(path, text) {
  const file = here(`${path}.ts`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const say = text => process.stdout.write(`${text}\n`);

const [code] = process.argv.slice(2);
await (code === undefined ? tell() : make(code));
