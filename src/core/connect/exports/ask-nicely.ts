import type { Tool } from '../tool';

/** One row for each person asked; times may be seconds since 1970. Fields of the account's own end in `_c`. */
export const askNicely: Tool = {
  name: 'AskNicely',
  source: 'survey',
  looksLike: ['response_id|Response ID', 'responded', 'answer', 'answer_label|question_type|dashboard'],
  columns: [
    { header: 'response_id|Response ID', holds: 'id' },
    { header: 'person_id|contact_id', holds: 'respondent' },
    { header: 'responded', holds: 'date' },
    { header: 'answer', holds: 'value', metric: 'NPS' },
    { header: 'comment', holds: 'comment' },
    { header: /^(name|first_?name|last_?name|contact_?name|email|phone|mobile)$/i, holds: null, isPrivate: true },
    {
      header:
        'sent|opened|delivered|lastemailed|created|answer_label|question_type|status|dashboard|published|note|email_token|delivery_method|theme',
      holds: null,
    },
  ],
};
