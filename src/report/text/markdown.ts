import type { Audit } from '../../core/audit';
import { withoutControls } from '../../core/cell/text';
import type { Words } from '../../words/words';
import { digest } from './digest';

/** The summary as Markdown, for a chat or a mail: headings, lists and bold words only, for chats show no tables. */
export function markdown(audit: Audit, words: Words): string {
  const { join } = words;
  const { headings, celebrating, marks } = words.labels;
  const { title, subtitle, headline, repairs, flaws, praise, drivers, loops, base, issues } = digest(audit, words);
  const [lead = '', ...rest] = headline;
  const step = (text: string): string => `${marks.arrow} ${literal(text)}`;
  const said = (quote: string): string[] => (quote ? [literal(quote)] : []);
  const blocks = [
    `# ${literal(title)}`,
    literal(subtitle),
    join.sentences([`**${literal(lead)}**`, ...rest.map(literal)]),
    ...section(
      headings.fixFirst,
      repairs.map(({ name, why, step: next, quote }, i) =>
        item(`${i + 1}. `, [join.titled(`**${literal(name)}**`, literal(why)), ...said(quote), step(next)]),
      ),
    ),
    ...section(
      headings.flaws,
      flaws.map(flaw => item('- ', [join.labelled(`**${literal(flaw.name)}**`, literal(flaw.sentence)), step(flaw.step)])),
    ),
    ...section(
      celebrating,
      praise.map(({ sentence, quote }) => item('- ', [`${marks.kept} ${literal(sentence)}`, ...said(quote)])),
    ),
    ...drivers.map(literal),
    ...section(headings.openLoops, [literal(loops)]),
    '---',
    literal(join.sentences([base, issues])),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Lines as Markdown shows them, the first as a heading. */
export const markdownLines = ([title = '', ...rest]: readonly string[]): string =>
  `# ${literal(title)}\n\n${rest.map(line => `- ${literal(line)}`).join('\n')}\n`;

const section = (heading: string, items: string[]): string[] => (items.length ? [`## ${literal(heading)}`, items.join('\n')] : []);

/** Lines of one item of a list. Two spaces at the end of a line break it where Markdown is read, and are not seen where it is not. */
const item = (lead: string, lines: string[]): string => lead + lines.join(`  \n${' '.repeat(lead.length)}`);

/** Words that Markdown shows as they are, on one line: without control characters, and without what a reader would turn into a link or a call to somebody. */
const literal = (text: string): string =>
  withoutControls(text.replace(/\s+/g, ' '))
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/:?\/\//g, found => found.replace(/./g, '\\$&'))
    .replace(/(?<=[\p{L}\p{N}])\.(?=\p{L})/gu, '\\.')
    // Some look for names of people in what is shown: a sign without width keeps the name from its mark.
    .replace(/@(?=\S)/g, '\\@\u2060');
