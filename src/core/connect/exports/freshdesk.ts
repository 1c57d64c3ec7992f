import type { Tool } from '../tool';

const time = (name: string) =>
  ({ name, kind: 'duration', lowest: 0, highest: null, unit: 'hours', better: 'lower', keptWhen: '', words: '' }) as const;

/** One row a ticket. Its survey has two to seven answers, as the account has chosen, which are all of these seven. */
export const freshdesk: Tool = {
  name: 'Freshdesk',
  source: 'operations',
  looksLike: [
    'Ticket ID',
    'Created time',
    'Resolved time|Closed time',
    'First response time (in hrs)|Resolution time (in hrs)|Agent interactions',
  ],
  about: 'support help desk tickets',
  columns: [
    { header: 'Ticket ID', holds: 'id' },
    { header: 'Created time', holds: 'date' },
    { header: 'Status', holds: 'reply' },
    { header: 'Resolved time', holds: 'repliedOn' },
    { header: 'First response time (in hrs)', holds: 'value', metric: time('First reply') },
    { header: 'Resolution time (in hrs)', holds: 'value', metric: time('Full resolution') },
    {
      header: 'Survey results',
      holds: 'value',
      metric: {
        name: 'Ticket satisfaction',
        kind: 'rating',
        lowest: 1,
        highest: 7,
        unit: '',
        better: 'higher',
        keptWhen: '>= 5',
        words: 'Extremely unhappy = 1; Very unhappy = 2; Unhappy = 3; Neutral = 4; Happy = 5; Very happy = 6; Extremely happy = 7',
      },
      source: 'survey',
    },
    { header: 'Contact ID', holds: 'respondent' },
    { header: 'Group|Source|Type|Priority|Product', holds: 'segment' },
    {
      header:
        /^(Agent|Full name|Requester name|Requester email|E-?mail|(Work|Mobile) phone|Twitter ID|Facebook ID|Internal agent|Company name|Unique external ID)$/i,
      holds: null,
      isPrivate: true,
    },
    {
      header:
        /^(Subject|Summary|Description|Tags|Title|Due by time|Closed time|Last update time|Initial response time|Time tracked|(Agent|Customer) interactions|(Resolution|First response|Every response) status|Association type|Internal group|Company domains?|Timezone|Language)$/i,
      holds: null,
    },
  ],
};
