// audit -> tabs as blocks -> sheets
import type { Audit } from '../core/audit';
import type { Words } from '../words/words';
import { type AuditFormat, formatOf } from './format';
import { percentsAs } from './layout/percents';
import { renderTogether } from './layout/render';
import type { Sheet } from './sheet';
import { noStaffWords, type StaffWords } from './staff-words';
import type { Tab } from './tab';
import { alignment } from './tabs/alignment';
import { check } from './tabs/check';
import { findings } from './tabs/findings';
import { journey } from './tabs/journey';
import { owner } from './tabs/owner';
import { segments } from './tabs/segments';
import { sides } from './tabs/sides';
import { summary } from './tabs/summary';

/** Pages that are made only where somebody asks for them. */
export interface PagesAsked {
  /** Whose page, '' for what is nobody's yet; null for none. */
  owner: string | null;
  /** The dimension to lay beside the promises, '' for that of the most segments; null for none. */
  segments: string | null;
  /** What is believed, found and promised elsewhere. */
  sides: boolean;
  /** Makes the file of a promise that is to be advertised; null for none. Whoever never asks for one need not have it in the script. */
  claim: ((audit: Audit, words: Words, format: AuditFormat) => Tab) | null;
  /** What teams wrote themselves on owners' pages. */
  staffWords: StaffWords;
}

export const noPages: PagesAsked = { owner: null, segments: null, sides: false, claim: null, staffWords: noStaffWords };

/** The report tabs in their order, and the pages asked for behind them. `notes` are the team's own, by Promise ID; none is lost. */
export function reportTabs(audit: Audit, words: Words, notes: ReadonlyMap<string, string>, asked = noPages): Tab[] {
  const format = formatOf(audit, words);
  return [
    summary(audit, words, format),
    alignment(audit, words, format, notes),
    findings(audit, words, format),
    journey(audit, words, format),
    check(audit, words),
    ...pageTabs(audit, words, format, asked),
  ];
}

function pageTabs(audit: Audit, words: Words, format: AuditFormat, asked: PagesAsked): Tab[] {
  return [
    ...(asked.segments === null ? [] : [segments(audit, asked.segments || undefined, words, format)]),
    ...(asked.sides ? [sides(audit, words, format)] : []),
    ...(asked.claim === null ? [] : [asked.claim(audit, words, format)]),
    ...(asked.owner === null ? [] : [owner(audit, asked.owner, words, format, asked.staffWords)]),
  ];
}

/** The same as sheets. */
export const report = (audit: Audit, words: Words, notes: ReadonlyMap<string, string>, asked = noPages): Sheet[] =>
  percentsAs(renderTogether(reportTabs(audit, words, notes, asked)), words);

/** The pages asked for alone. */
export const pages = (audit: Audit, words: Words, asked: PagesAsked): Sheet[] =>
  percentsAs(renderTogether(pageTabs(audit, words, formatOf(audit, words), asked)), words);
