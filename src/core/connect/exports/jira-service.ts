import type { Tool } from '../tool';

/** One row a request of Jira Service Management; a satisfaction has one to five stars. */
export const jiraService: Tool = {
  name: 'Jira',
  source: 'operations',
  looksLike: ['Issue key', 'Issue id|Issue Type', 'Created', 'Status'],
  about: 'support service help desk tickets',
  columns: [
    { header: 'Issue key', holds: 'id' },
    { header: 'Created', holds: 'date' },
    { header: 'Status', holds: 'reply' },
    { header: 'Resolved', holds: 'repliedOn' },
    { header: 'Satisfaction rating|Satisfaction|Custom field (Satisfaction)', holds: 'value', metric: 'Stars', source: 'survey' },
    { header: 'Satisfaction comment|Custom field (Satisfaction comment)', holds: 'comment' },
    { header: 'Issue Type|Priority|Custom field (Request Type)|Request Type', holds: 'segment' },
    { header: /^(Assignee|Reporter|Creator|Watchers|Participants)( Id)?$/i, holds: null, isPrivate: true },
    {
      header:
        /^(Issue id|Summary|Description|Resolution|Updated|Due date|Last Viewed|Project .*|Labels|Parent.*|Satisfaction date|Custom field \((Satisfaction date|Rank)\))$/i,
      holds: null,
    },
  ],
};
