import type { Tool } from '../tool';

const time = (name: string) =>
  ({ name, kind: 'duration', lowest: 0, highest: null, unit: 'minutes', better: 'lower', keptWhen: '', words: '' }) as const;

/** One row a ticket: how it was rated, and how long it took. Only `Good` and `Bad` are answers. */
export const zendesk: Tool = {
  name: 'Zendesk',
  source: 'operations',
  // As the list of tickets names them, or Explore.
  looksLike: [
    'Satisfaction Score|Ticket satisfaction rating',
    'Requester|Requester id|Assignee|Ticket ID',
    'Created at|Ticket created - Date|Ticket created - Timestamp',
    'Solved at|First reply time in minutes|Ticket solved - Date|Ticket solved - Timestamp|Ticket status',
  ],
  about: 'support help desk tickets',
  columns: [
    { header: 'Id|Ticket ID', holds: 'id' },
    { header: 'Created at|Ticket created - Timestamp|Ticket created - Date', holds: 'date' },
    { header: 'Status|Ticket status', holds: 'reply' },
    { header: 'Solved at|Ticket solved - Timestamp|Ticket solved - Date', holds: 'repliedOn' },
    { header: 'Requester id', holds: 'respondent' },
    {
      header: 'Satisfaction Score|Ticket satisfaction rating',
      holds: 'value',
      metric: {
        name: 'Ticket rated good',
        kind: 'yes-no',
        lowest: null,
        highest: null,
        unit: '',
        better: 'higher',
        keptWhen: 'yes',
        words: 'Good = 1; Good with comment = 1; Bad = 0; Bad with comment = 0',
      },
      source: 'survey',
      notAnswers: ['Not Offered', 'Offered', 'Unoffered'],
    },
    { header: 'Ticket satisfaction comment', holds: 'comment' },
    { header: 'First reply time in minutes|First reply time (min)', holds: 'value', metric: time('First reply') },
    { header: 'Full resolution time in minutes|Full resolution time (min)', holds: 'value', metric: time('Full resolution') },
    { header: 'Group|Via|Priority|Ticket type', holds: 'segment' },
    { header: /^(Requester( name| email| domain| external id)?|Submitter|Assignee|Organization)$/i, holds: null, isPrivate: true },
    {
      header:
        /^(Summation column|Subject|Tags|Updated at|Assigned at|Initially assigned at|Due date|Resolution time|Reopens|Replies|.* stations|.* time in minutes.*)$/i,
      holds: null,
    },
  ],
};
