import type { Audit } from '../../core/audit';
import { isTrouble } from '../../core/findings/about';
import type { Flaw } from '../../core/findings/flaw';
import type { Words } from '../../words/words';
import { type Column, heading, table } from '../block';
import type { AuditFormat } from '../format';
import type { Block } from '../tab';
import { flawName, told, toldTogether } from '../told';

/** Columns of the page that each flaw takes, and the praise at their end; each but the last has a narrow one behind it, so that their words do not touch. */
const spans = [2, 1, 2, 3, 3, 3];
const flaws: readonly Exclude<Flaw, null>[] = [1, 2, 3, 4, 5];
const quoteLength = 80;
/** As much of a sentence as five lines hold. */
const mostLetters = 125;

interface Part {
  name: string;
  said: string;
  /** What to do about it, or a quote; '' for none. */
  step: string;
}

/** The five flaws side by side: how many findings, the worst of them and its next step; and what is worth celebrating. */
export function flawStrip(audit: Audit, words: Words, format: AuditFormat, span: number): Block[] {
  const { join, labels, sentences, clipped } = words;
  const parts: Part[] = [
    ...flaws.map((flaw): Part => {
      const found = audit.findings.filter(finding => finding.flaw === flaw && isTrouble(finding));
      const [worst] = toldTogether(found, words, format);
      return {
        name: join.labelled(flawName(flaw, words), format.all.count(found.length)),
        said: worst ? clipped(inShort(worst.sentence), mostLetters) : sentences.nothingFound(),
        step: worst ? `${labels.marks.arrow} ${worst.fix}` : '',
      };
    }),
    praiseOf(audit, words, format),
  ];
  // In one cell the step follows its sentence, however many lines the others beside it take.
  const columns = parts.flatMap((part, i): Column<Part[]>[] => [
    ...(i > 0 ? [{ header: '', value: () => null }] : []),
    { header: part.name, value: row => linesOf(row[i]!), span: spans[i]! },
  ]);
  return [heading(labels.headings.flaws, span), { ...table([parts], columns), look: 'strip', isByColumn: true }];
}

const linesOf = ({ said, step }: Part): string => [said, step].filter(line => line !== '').join('\n');

/** A sentence without what stands in brackets, ranges and numbers of answers; what is quoted stays as it is. */
const inShort = (sentence: string): string =>
  sentence.replace(/([“„「『][^”」』]*[”」』])| ?[(（][^()（）]*[)）]/g, (_, quoted: string | undefined) => quoted ?? '');

function praiseOf({ findings, promises }: Audit, words: Words, format: AuditFormat): Part {
  const { join, labels, sentences, clipped } = words;
  const praised = findings.filter(finding => !isTrouble(finding));
  const [first] = praised;
  const quote = first && promises.find(({ id }) => id === first.subject)?.quotes.for[0];
  return {
    name: join.labelled(`${labels.marks.kept} ${labels.celebrating}`, format.all.count(praised.length)),
    said: first ? clipped(inShort(told(first, words, format.ofFinding(first)).sentence), mostLetters) : sentences.nothingToCelebrate(),
    step: quote ? sentences.quote(quote, format.all, quoteLength) : '',
  };
}
