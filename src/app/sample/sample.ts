import { matchesTable } from '../../core/declared/input-tables';
import type { Words } from '../../words/words';
import { actionsTab, metricsTab, settingsTab, touchpointsTab } from './brand';
import { callLog } from './calls';
import { chance } from './chance';
import { speaker } from './comment';
import { evidenceTab } from './evidence';
import { promisesTab } from './promises';
import { refundCases } from './refunds';
import { reviews } from './reviews';
import { exportOf, sourcesOf } from './source';
import { guestSurvey } from './survey';
import type { SampleTab } from './tab';
import { tabOf } from './tab';

/**
 * The worked example: every input tab of an invented brand's audit, header row first, the same on every call.
 * The figures are chosen so that each verdict, each gap and most findings occur; see promises.ts.
 */
export function sampleTabs(all: Words): SampleTab[] {
  const { sample: words, settingMeanings, language } = all;
  const say = speaker(chance(11), words);
  const exports = [guestSurvey(words, say), refundCases(words, say), callLog(words, say), reviews(words, say, language)];
  return [
    touchpointsTab(words),
    promisesTab(words),
    evidenceTab(all, say),
    metricsTab(words),
    sourcesOf(exports),
    tabOf(matchesTable, []),
    settingsTab(words, settingMeanings, language),
    actionsTab(words),
    ...exports.map(exportOf),
  ];
}
