import { unitNamed, unitRatio } from '../../cell/unit';
import { plain } from '../../cell/words/spoken-number';
import type { Metric } from '../../declared/metric';
import type { GuidedTab } from '../guided-tab';
import type { Question, Telling } from '../question';
import type { KnownSubject } from '../subject';

/*
 * A column of waits that somebody worked out, `Wait (minutes)`: the promises that limit a wait set the limit, in the unit of the header.
 */

const WAIT = /\bwait\w*|\bqueu\w*|czeka|oczekiw|等[待候]|候[诊診]/u;
const UNIT = /\p{Script=Han}+|[\p{L}]+/gu;
const HAN_UNIT = /秒|分[钟鐘]?|小[时時]|天/u;

/** The unit of time that a header names; undefined where it names none. */
function unitIn(header: string): string | undefined {
  const words = [...header.matchAll(UNIT)].map(([word]) => word);
  const [han = ''] = HAN_UNIT.exec(header) ?? [];
  return words.map(unitNamed).find(unit => unit !== undefined) ?? unitNamed(han === '分' ? '分鐘' : han);
}

/** The built-in metric of a wait, for a header that names a wait in its unit; null for any other. */
export function waitMetric(name: string, tab: Pick<GuidedTab, 'metricOf'>): Metric | null {
  const header = plain(name);
  const unit = WAIT.test(header) ? unitIn(header) : undefined;
  const metric = unit === undefined ? null : tab.metricOf('Wait');
  return metric?.kind === 'duration' && unitRatio(metric.unit, unit!) === 1 ? metric : null;
}

/** The one promise that limits the wait, and its limit in the unit of the column; null where there is none, or several that differ. */
export function waitTold(question: Question, subjects: readonly KnownSubject[]): { tells: Telling[]; from: number } | null {
  const header = plain(question.column);
  const unit = question.kind === 'numbers' && question.better === 'lower' && WAIT.test(header) ? unitIn(header) : undefined;
  if (unit === undefined) return null;
  const limited = subjects.flatMap(({ id, said, scale, isSpoken }) => {
    const isFree = scale === null || isSpoken || scale.kind === 'duration';
    const to = said?.kind === 'time' && said.about === 'wait' && isFree ? said.test?.to : null;
    const ratio = unitRatio(said?.metric.unit ?? '', unit);
    return to == null || ratio === undefined ? [] : [{ id, from: to * ratio }];
  });
  const [first] = limited;
  if (!first || limited.some(({ from }) => from !== first.from)) return null;
  const why: Telling['why'] = [{ code: 'concept', details: { concept: 'wait' } }];
  return { tells: limited.map(({ id }) => ({ promise: id, keptWhen: '', sure: 'likely', why })), from: first.from };
}
