import type { Tool } from '../tool';

const time = (name: string) =>
  ({ name, kind: 'duration', lowest: 0, highest: null, unit: 'seconds', better: 'lower', keptWhen: '', words: '' }) as const;

/** One row a conversation; its times of day are those of the zone that its headers name. */
export const intercom: Tool = {
  name: 'Intercom',
  source: 'operations',
  looksLike: ['Conversation ID', 'Conversation rating|Current conversation state|Conversation rating remark'],
  about: 'support chat help desk conversations',
  columns: [
    { header: 'Conversation ID', holds: 'id' },
    { header: /^(Conversation started|Conversation created|Created) at\b/i, holds: 'date' },
    {
      header: 'Conversation rating',
      holds: 'value',
      metric: {
        name: 'Conversation rating',
        kind: 'rating',
        lowest: 1,
        highest: 5,
        unit: '',
        better: 'higher',
        keptWhen: '>= 4',
        words: '',
      },
      source: 'survey',
    },
    { header: 'Conversation rating remark', holds: 'comment' },
    { header: 'Current conversation state|Conversation state', holds: 'reply' },
    { header: /^(Last closed|Closed|Conversation closed) at\b/i, holds: 'repliedOn' },
    { header: /^First response time \(seconds\)$/i, holds: 'value', metric: time('First reply in seconds') },
    { header: /^Time to close \(seconds\)$/i, holds: 'value', metric: time('Time to close in seconds') },
    { header: 'User ID|Contact ID', holds: 'respondent' },
    { header: 'Channel|Conversation source|Team currently assigned|Ticket type|Agent rated type', holds: 'segment' },
    {
      header:
        /^(User name|User email|Company name|Teammate currently assigned|Last teammate rated|Teammate rated|Started by|Contact (name|email))$/i,
      holds: null,
      isPrivate: true,
    },
    {
      header:
        /^(Updated at\b.*|Last survey sent|Topics|AI (Topic|Subtopic|Issue summary|Title)|Fin AI Agent .*|Conversation tags|Subject|.* \(seconds\))$/i,
      holds: null,
    },
  ],
};
