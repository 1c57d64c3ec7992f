import type { Tool } from '../tool';

/** Customer reviews of the App Store, by the names of its own interface: `rating`, `title`, `body`, `reviewerNickname`, `createdDate`, `territory`. */
export const appStore: Tool = {
  name: 'App Store',
  source: 'review',
  looksLike: ['rating', 'title', 'body|review|content', 'reviewerNickname|Reviewer Nickname|Nickname', 'territory|Storefront|createdDate'],
  about: 'app application mobile app',
  columns: [
    { header: 'id|reviewId', holds: 'id' },
    { header: 'createdDate|Created Date|Date', holds: 'date' },
    { header: 'rating', holds: 'value', metric: 'Stars' },
    { header: 'body|review|content', holds: 'comment' },
    { header: 'responseDate|Response Date|Developer Response Date|lastModifiedDate', holds: 'repliedOn' },
    { header: 'territory|Storefront|Version|App Version', holds: 'segment' },
    { header: 'reviewerNickname|Reviewer Nickname|Nickname', holds: null, isPrivate: true },
    { header: 'title|responseBody|Response Body|Developer Response|State', holds: null },
  ],
};
