import type { Audit } from '../../core/audit';
import type { Words } from '../../words/words';
import { cards } from '../block';
import type { AuditFormat } from '../format';
import { tallyVerdicts } from '../headline';
import type { Cards } from '../tab';

/** How many promises have which verdict, and what the team believes beside what customers say; `span` columns wide. */
export function verdictCards({ promises, headline: h }: Audit, { labels }: Words, { all }: AuditFormat, span: number): Cards {
  const { kept, tooClose, broken, tooFew, unmeasurable } = tallyVerdicts(promises);
  const { marks, cards: c } = labels;
  const figure = (mark: string, n: number) => `${mark} ${all.count(n)}`;
  const isKnown = h.believed !== null && h.keptRate !== null;
  const { percent } = isKnown ? all.apart(h.believed!, h.keptRate!) : all;
  const made = cards([
    { figure: figure(marks.kept, kept), label: c.kept, tone: 'kept', span: 4 },
    { figure: figure(marks.tooClose, tooClose), label: c.tooClose, tone: 'too-close', span: 4 },
    { figure: figure(marks.broken, broken), label: c.broken, tone: 'broken', span: 4 },
    {
      figure: figure(marks.unjudged, tooFew + unmeasurable),
      label: unmeasurable ? c.unjudgedOrUnmeasurable : c.unjudged,
      tone: 'unjudged',
      span: 5,
    },
    {
      figure: isKnown ? `${percent(h.believed!)} ${marks.arrow} ${percent(h.keptRate!)}` : marks.none,
      label: isKnown ? c.belief : c.unknownBelief,
      tone: 'belief',
      span: span - 17,
    },
  ]);
  return promises.length > 0 ? made : { ...made, isSheetOnly: true };
}
