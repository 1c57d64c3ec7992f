import { foldText } from '../../core/cell/text';
import type { Phase } from '../../core/declared/choices';
import { metricKinds } from '../../core/declared/choices';
import type { Metric } from '../../core/declared/metric';
import { isBuiltIn } from '../../core/declared/metric';
import { declaredIn, sourceRows } from '../connect/known';
import type { Workbook } from '../workbook';

/*
 * What the team has declared, as lists that can be added to: touchpoints with their promises, and metrics.
 */

export interface ListedPromise {
  id: string;
  text: string;
  isRetired: boolean;
}

/** A touchpoint with its promises, in the order of the tab. */
export interface ListedTouchpoint {
  name: string;
  stage: string;
  phase: Phase | null;
  promises: ListedPromise[];
}

export interface ListedMetric {
  name: string;
  /** As the tab writes it, in English: `Rating`. */
  kind: string;
  /** Live promises that are measured by it. */
  promises: number;
  /** True for one of the team's own that no promise, and no connected tab, names. */
  isSpare: boolean;
}

export interface Lists {
  touchpoints: ListedTouchpoint[];
  metrics: ListedMetric[];
  /** Stages that touchpoints name, each once. */
  stages: string[];
}

/** Nothing is written. */
export function listsOf(workbook: Workbook): Lists {
  const { touchpoints, promises, metrics } = declaredIn(workbook);
  const named = new Set([...promises.map(({ metric }) => metric ?? ''), ...sourceRows(workbook).map(({ metric }) => metric)].map(foldText));
  return {
    touchpoints: touchpoints.map(({ name, stage, phase }, at) => ({
      name,
      stage,
      phase,
      promises: promises.filter(({ touchpoint }) => touchpoint === at).map(({ id, text, isRetired }) => ({ id, text, isRetired })),
    })),
    metrics: [...new Set<Metric>(metrics.values())].map(metric => ({
      name: metric.name,
      kind: Object.keys(metricKinds).find(word => metricKinds[word] === metric.kind)!,
      promises: promises.filter(({ scale, isRetired }) => scale === metric && !isRetired).length,
      isSpare: !isBuiltIn(metric) && !named.has(foldText(metric.name)),
    })),
    stages: [...new Set(touchpoints.map(({ stage }) => stage).filter(stage => stage !== ''))],
  };
}
