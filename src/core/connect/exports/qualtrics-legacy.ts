import type { Tool } from '../tool';

/** Two header rows: `V1, V2 ...`, and below them names and questions. Finished is 1 or 0. */
export const qualtricsLegacy: Tool = {
  name: 'Qualtrics (legacy)',
  source: 'survey',
  looksLike: ['V1', 'ResponseID', 'ResponseSet'],
  columns: [
    { header: 'ResponseID', holds: 'id' },
    { header: 'EndDate', holds: 'date' },
    { header: 'Status', holds: 'leftOut', reasons: ['1', '2', '8', '9', '12', '20'], fine: ['0', '4', '16'] },
    { header: 'Finished', holds: 'leftOut', reasons: ['0'], fine: ['1'] },
    { header: 'IPAddress', holds: null, isPrivate: true },
    {
      header:
        /^(Name|EmailAddress|ExternalDataReference|RecipientLastName|RecipientFirstName|RecipientEmail|Location(Latitude|Longitude|Accuracy))$/i,
      holds: null,
      isPrivate: true,
    },
    { header: 'ResponseSet|StartDate', holds: null },
  ],
};
