import type { Tool } from '../tool';

/** One header row; questions may hold HTML, and dates the word `null`. */
export const typeform: Tool = {
  name: 'Typeform',
  source: 'survey',
  looksLike: ['#', 'Start Date (UTC)', 'Submit Date (UTC)', 'Network ID'],
  columns: [
    { header: '#', holds: 'id' },
    { header: 'Submit Date (UTC)', holds: 'date' },
    { header: 'Response Type', holds: 'leftOut', reasons: ['partial', 'started'], fine: ['completed'] },
    { header: 'Start Date (UTC)|Stage Date (UTC)|Tags|Ending', holds: null },
    { header: 'Network ID', holds: null, isPrivate: true },
  ],
};
