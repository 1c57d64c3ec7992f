import type { Tool } from '../tool';

/** One header row; start and completion are those of the form, not of what a customer waited for. */
export const microsoftForms: Tool = {
  name: 'Microsoft Forms',
  source: 'survey',
  looksLike: ['ID|Id', 'Start time', 'Completion time'],
  isFirst: true,
  columns: [
    { header: 'ID|Id', holds: 'id' },
    { header: 'Completion time', holds: 'date' },
    { header: 'Email|Name', holds: null, isPrivate: true },
    { header: 'Start time|Last modified time|Language|Total points|Quiz feedback', holds: null },
  ],
};
