import type { Tool } from '../tool';

/** A hand-kept list after Bain's question: who was asked, the score from 0 to 10, promoter or detractor, the reason. */
export const npsList: Tool = {
  name: 'NPS list',
  source: 'survey',
  looksLike: [
    'Likelihood to recommend|NPS Score|NPS|Recommend score|LTR',
    'Category|NPS Category|Group|Type|NPS Group|Segment',
    'Reason|Primary reason|Reason for score|Comment',
  ],
  columns: [
    { header: 'Likelihood to recommend|NPS Score|NPS|Recommend score|LTR', holds: 'value', metric: 'NPS' },
    { header: 'Reason|Primary reason|Reason for score|Comment', holds: 'comment' },
    // Worked out from the score.
    { header: 'Category|NPS Category|NPS Group', holds: null },
  ],
};
