import type { Tool } from '../tool';

/** A report of cases, one row each; what was asked afterwards stands in fields of the account's own. */
export const salesforceCases: Tool = {
  name: 'Salesforce',
  source: 'operations',
  looksLike: ['Case Number', 'Date/Time Opened|Opened Date|Date Opened', 'Case Owner|Case Origin|Account Name'],
  about: 'support customer service cases',
  columns: [
    { header: 'Case Number', holds: 'id' },
    { header: 'Date/Time Opened|Opened Date|Date Opened', holds: 'date' },
    { header: 'Status', holds: 'reply' },
    { header: 'Date/Time Closed|Closed Date|Date Closed', holds: 'repliedOn' },
    { header: 'Case Origin|Priority|Case Reason', holds: 'segment' },
    {
      header: /^(Case Owner|Account Name|Contact (Name|Email|Phone)|Web (Name|Email|Phone)|Created By|Last Modified By)$/i,
      holds: null,
      isPrivate: true,
    },
    {
      header:
        'Subject|Age (Hours)|Age|Open|Closed|Escalated|Case Last Modified Date|Owner Role|Internal Comments|Case ID|Parent Case Number',
      holds: null,
    },
  ],
};
