import type { Audit } from '../../core/audit';
import type { Words } from '../../words/words';
import { HAN, piecesOf } from '../layout/pieces';
import { digest } from './digest';

const width = 100;

/** The summary as plain text of at most 100 columns: what the command line prints. */
export function summaryText(audit: Audit, words: Words): string {
  const { join } = words;
  const { headings, marks } = words.labels;
  const { title, subtitle, headline, repairs, flaws, drivers, base, issues } = digest(audit, words);
  const lines = [...wrap(title), ...wrap(subtitle), '', ...headline.flatMap(sentence => wrap(sentence))];
  if (repairs.length) lines.push('', headings.fixFirst);
  repairs.forEach(({ name, why, step }, i) => {
    lines.push(...wrap(join.titled(name, why), `${i + 1}. `), ...wrap(`${marks.arrow} ${step}`, '   '));
  });
  if (flaws.length) lines.push('', headings.flaws);
  for (const { name, sentence, step } of flaws)
    lines.push(...wrap(join.labelled(name, sentence)), ...wrap(`${marks.arrow} ${step}`, '   '));
  for (const sentence of drivers) lines.push('', ...wrap(sentence));
  lines.push('', ...wrap(base));
  if (issues) lines.push(...wrap(issues));
  return lines.join('\n');
}

/** Lines of at most 100 columns; the first after `lead`, the others under its end. */
function wrap(text: string, lead = ''): string[] {
  const room = width - lead.length;
  const lines: string[] = [];
  let line = '';
  for (const { text: piece, isSpaced } of piecesOf(text.replace(/[ \n]+/g, ' '))) {
    const longer = isSpaced && line !== '' ? `${line} ${piece}` : line + piece;
    if (line === '' || columnsOf(longer) <= room) line = longer;
    else {
      lines.push(line);
      line = piece;
    }
    // A word that is longer than a line is cut.
    for (; line.length > room; line = line.slice(room)) lines.push(line.slice(0, room));
  }
  lines.push(line);
  return lines.map((one, i) => (i === 0 ? lead : ' '.repeat(lead.length)) + one);
}

/** Columns of a terminal: a Chinese sign takes two. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const sign of text) columns += HAN.test(sign) ? 2 : 1;
  return columns;
}
