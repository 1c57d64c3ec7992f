import type { Audit } from '../core/audit';
import type { Flaw } from '../core/finding';
import type { Words } from '../words/words';
import { formatOf } from './format';
import { headline, repairs } from './headline';
import { answersToSettle } from './settle';
import { flawName, isTrouble, told } from './tabs/findings';

const width = 100;
const mostRepairs = 5;

/** The summary as plain text of at most 100 columns: what the command line prints. */
export function summaryText(audit: Audit, words: Words): string {
  const { labels, sentences } = words;
  const format = formatOf(audit, words);
  const lines = [
    ...wrap(sentences.title(audit.settings.brand)),
    ...wrap(sentences.subtitle(audit, format.all)),
    '',
    ...headline(audit, words, format).flatMap(sentence => wrap(sentence)),
  ];

  const worst = repairs(audit).slice(0, mostRepairs);
  if (worst.length) lines.push('', labels.headings.fixFirst);
  worst.forEach((promise, i) => {
    const f = format.of(promise);
    lines.push(...wrap(`${sentences.named(promise)}. ${sentences.why(promise, f, audit.settings.fewestAnswers)}`, `${i + 1}. `));
    lines.push(...wrap(`${labels.marks.arrow} ${sentences.nextStep(promise, f, answersToSettle(promise))}`, '   '));
  });

  const flaws: Flaw[] = [1, 2, 3, 4, 5, null];
  const found = flaws.flatMap(flaw => {
    const all = audit.findings.filter(finding => finding.flaw === flaw && isTrouble(finding));
    return all[0] ? [{ flaw, count: all.length, ...told(all[0], words, format.ofFinding(all[0])) }] : [];
  });
  if (found.length) lines.push('', labels.headings.flaws);
  for (const { flaw, count, sentence, fix } of found) {
    lines.push(...wrap(`${flawName(flaw, words)} (${format.all.count(count)}): ${sentence}`));
    lines.push(...wrap(`${labels.marks.arrow} ${fix}`, '   '));
  }

  lines.push('', ...wrap(sentences.base(audit.base, format.all)));
  if (audit.issues.length) lines.push(...wrap(sentences.issues(audit.issues, format.all)));
  return lines.join('\n');
}

/** Lines of at most 100 columns; the first after `lead`, the others under its end. */
function wrap(text: string, lead = ''): string[] {
  const room = width - lead.length;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n]+/).flatMap(word => pieces(word, room))) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((one, i) => (i === 0 ? lead : ' '.repeat(lead.length)) + one);
}

/** A word cut where it is longer than a line. */
function pieces(word: string, room: number): string[] {
  const parts: string[] = [];
  for (let i = 0; i === 0 || i < word.length; i += room) parts.push(word.slice(i, i + room));
  return parts;
}
