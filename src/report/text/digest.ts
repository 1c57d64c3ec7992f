import type { Audit } from '../../core/audit';
import { isTrouble } from '../../core/findings/about';
import type { Flaw } from '../../core/findings/flaw';
import type { Words } from '../../words/words';
import { formatOf } from '../format';
import { headline, repairs } from '../headline';
import { flawName, told, toldTogether } from '../told';

const mostRepairs = 5;
const mostPraise = 2;
const quoteLength = 140;

/** The summary in sentences, for whatever shows text only. Quotes are '' where nobody is quoted. */
export interface Digest {
  title: string;
  subtitle: string;
  headline: string[];
  repairs: { name: string; why: string; step: string; quote: string }[];
  /** The worst finding of each flaw that has one, and how many there are. */
  flaws: { name: string; sentence: string; step: string }[];
  praise: { sentence: string; quote: string }[];
  /** What goes with an outcome, a sentence a tab. */
  drivers: string[];
  loops: string;
  base: string;
  /** '' where there is no issue. */
  issues: string;
}

export function digest(audit: Audit, words: Words): Digest {
  const { sentences } = words;
  const format = formatOf(audit, words);
  const { all } = format;
  const flaws: Flaw[] = [1, 2, 3, 4, 5, null];
  const quoteOf = (id: string, side: 'against' | 'for'): string => {
    const quote = audit.promises.find(promise => promise.id === id)?.quotes[side][0];
    return quote ? sentences.quote(quote, all, quoteLength) : '';
  };
  const nameOf = (id: string): string => {
    const promise = audit.promises.find(one => one.id === id);
    return promise ? sentences.named(promise) : id;
  };
  return {
    title: sentences.title(audit.settings.brand),
    subtitle: sentences.subtitle(audit, all),
    headline: headline(audit, words, format),
    repairs: repairs(audit)
      .slice(0, mostRepairs)
      .map(promise => ({
        name: sentences.named(promise),
        why: sentences.why(promise, format.of(promise), audit.settings.fewestAnswers),
        step: sentences.nextStep(promise, format.of(promise), promise.toSettle),
        quote: quoteOf(promise.id, 'against'),
      })),
    flaws: flaws.flatMap(flaw => {
      const found = audit.findings.filter(finding => finding.flaw === flaw && isTrouble(finding));
      const [worst] = toldTogether(found, words, format);
      if (!worst) return [];
      const { sentence, fix } = worst;
      return [{ name: words.join.aside(flawName(flaw, words), all.count(found.length)), sentence, step: fix }];
    }),
    praise: audit.findings
      .filter(finding => !isTrouble(finding))
      .slice(0, mostPraise)
      .map(finding => ({ sentence: told(finding, words, format.ofFinding(finding)).sentence, quote: quoteOf(finding.subject, 'for') })),
    drivers: audit.loyaltyDrivers.map(one => sentences.drivers(one, nameOf, all)),
    loops: sentences.openLoops(audit.replies, audit.met, audit.actions.filter(({ isOverdue }) => isOverdue).length, all),
    base: sentences.base(audit.base, all),
    issues: audit.issues.length ? sentences.issues(audit.issues, all) : '',
  };
}
