import { readFileSync } from 'node:fs';

/** A set of comments whose touchpoints are known. */
export interface Labelled {
  title: string;
  touchpoints: { name: string; alsoCalled: string[] }[];
  comments: { text: string; about: number[] }[];
}

/**
 * A set of bench/match: `# code name: alias; alias` for each touchpoint, then a line each: codes of the touchpoints that it is about (`-` for
 * none), a tab stop, the comment.
 */
export function readLabelled(title: string, path: string): Labelled {
  const codes = new Map<string, number>();
  const set: Labelled = { title, touchpoints: [], comments: [] };
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const declared = /^# (\S) ([^:]+): (.*)$/.exec(line);
    if (declared) {
      codes.set(declared[1]!, set.touchpoints.length);
      set.touchpoints.push({ name: declared[2]!, alsoCalled: declared[3]!.split(';').map(alias => alias.trim()) });
    } else if (line !== '' && !line.startsWith('#')) {
      const [about, text] = line.split('\t') as [string, string];
      set.comments.push({ text, about: [...about].filter(code => code !== '-').map(code => codes.get(code)!) });
    }
  }
  return set;
}
