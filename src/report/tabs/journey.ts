import type { Audit } from '../../core/audit';
import type { Words } from '../../words/words';
import { heading, space } from '../block';
import type { AuditFormat } from '../format';
import type { Tab } from '../tab';
import { comparison } from './comparison';
import { stagesOf, stageTables } from './stages';

/** Columns of the page: fourteen alike for the charts, then those of the key, from its number on. */
const left = 14;
const widths = [...Array.from({ length: left }, () => 8.8), 3.5, 10, 10, 10, 8.6, 7.6, 7.6, 7.6, 7.6, 7.6];
const grid = widths.length;
/** Stages that stand beside the key; more take a table of their own, as wide as the page. */
const mostStagesBeside = 6;
const mostStagesWide = 11;

/** Along the journey: what is promised, believed and kept, what matters, and how the stages stand. In a sheet it is a form as the Summary is. */
export function journey(audit: Audit, words: Words, format: AuditFormat): Tab {
  const { labels } = words;
  const isBeside = stagesOf(audit).length <= mostStagesBeside;
  const stages = isBeside
    ? stageTables(audit, words, format, left, mostStagesBeside)
    : stageTables(audit, words, format, grid, mostStagesWide);
  return {
    name: labels.tabs.journey,
    widths,
    frozenColumns: 0,
    isList: false,
    isLandscape: true,
    isOnePage: true,
    blocks: [
      heading(labels.headings.journey, grid),
      ...comparison(audit, words, format, { columns: 8, points: left - 8, names: 3 }, isBeside ? stages : []),
      ...(isBeside ? [] : [space(), ...stages]),
    ],
  };
}
