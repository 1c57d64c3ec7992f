import type { Tool } from '../tool';

/** One row a review; order and case of its headers vary. */
export const trustpilot: Tool = {
  name: 'Trustpilot',
  source: 'review',
  looksLike: ['Review Id|Review ID', 'Review Stars', 'Review Created (UTC)|Review Created'],
  about: 'whole brand company business overall',
  columns: [
    { header: 'Review Id', holds: 'id' },
    { header: 'Review Created (UTC)|Review Created', holds: 'date' },
    { header: 'Review Stars', holds: 'value', metric: 'Stars' },
    { header: 'Review Content', holds: 'comment' },
    { header: 'Business Reply Date (UTC)|Company Reply Date (UTC)|Reply Date (UTC)|Company Response Date (UTC)', holds: 'repliedOn' },
    { header: 'Location Name|Review Language|Source Of Review', holds: 'segment' },
    {
      header: /^(Review (Username|User Email|Consumer User Id)|Consumer.*|Reference Id|User ?name|E-?mail)$/i,
      holds: null,
      isPrivate: true,
    },
    { header: 'Review Title|Company Response|Business Reply|Company Reply|Domain Url|Webshop Name|Business Unit Id|Tags', holds: null },
  ],
};
