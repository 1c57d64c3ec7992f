import type { Tool } from '../tool';

/** Two header rows: questions, and below them their parts, `Response` or `Open-Ended Response`; in condensed exports one. */
export const surveyMonkey: Tool = {
  name: 'SurveyMonkey',
  source: 'survey',
  looksLike: ['RespondentID|Respondent ID', 'CollectorID|Collector ID|Date Created|DateCreated|Response'],
  columns: [
    { header: 'RespondentID|Respondent ID', holds: 'id' },
    { header: 'Date Created|DateCreated|StartDate|Start Date', holds: 'date' },
    { header: 'CollectorID|Collector ID|Collector|Date Modified|DateModified|EndDate|End Date', holds: null },
    { header: /^(IP ?Address|Email ?Address|Email|First ?Name|Last ?Name|Custom ?Data ?\d*)$/i, holds: null, isPrivate: true },
  ],
};
