import type { Tool } from '../tool';

/** Stars as the words `ONE` to `FIVE`, as the Business Profile writes them. */
export const googleReviews: Tool = {
  name: 'Google reviews',
  source: 'review',
  looksLike: ['starRating', 'createTime', 'comment|reviewId|updateTime'],
  about: 'whole brand company business overall',
  columns: [
    { header: 'reviewId|name', holds: 'id' },
    { header: 'createTime', holds: 'date' },
    { header: 'starRating', holds: 'value', metric: 'Stars', notAnswers: ['STAR_RATING_UNSPECIFIED'] },
    { header: 'comment', holds: 'comment' },
    { header: 'reviewReply.updateTime|reviewReply/updateTime|reviewReply updateTime', holds: 'repliedOn' },
    { header: /^reviewer\b/i, holds: null, isPrivate: true },
    { header: /^(updateTime|reviewReply.*)$/i, holds: null },
  ],
};
