import type { Tool } from '../tool';

/** A score, a comment and properties; times may be seconds since 1970. */
export const delighted: Tool = {
  name: 'Delighted',
  source: 'survey',
  looksLike: [
    'Score',
    'Comment',
    'Delighted Source|Delighted Device Type|Delighted Operating System|Delighted Browser|Delighted Link Name|Delighted Email Subject|Delighted Page URL',
  ],
  columns: [
    { header: 'Response ID|ID|Survey Response ID', holds: 'id' },
    { header: 'Created At|Response Date|Responded At|Survey Response Date', holds: 'date' },
    { header: 'Score', holds: 'value', metric: 'NPS' },
    { header: 'Comment', holds: 'comment' },
    { header: 'Delighted Source|Delighted Device Type|Locale', holds: 'segment' },
    { header: /^(Name|Email|Person( Name| ID| Email)?|Phone( Number)?)$/i, holds: null, isPrivate: true },
    { header: /^(Updated At|Permalink|Tags|Notes|Delighted .*)$/i, holds: null },
  ],
};
