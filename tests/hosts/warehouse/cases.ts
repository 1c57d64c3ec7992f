import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

const cases = resolve('../shared/acceptance/cases');

const folders = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory() ? [join(path, entry.name), ...folders(join(path, entry.name))] : [],
  );

/** The acceptance cases that are folders of .csv files, by their names: read where they lie, and none where they are not at hand. */
export const acceptanceCases = (): [string, string][] => {
  const all = existsSync(cases) ? folders(cases).filter(folder => existsSync(join(folder, 'Promises.csv'))) : [];
  return all.map(folder => [`${basename(dirname(folder))}/${basename(folder)}`, folder]);
};
