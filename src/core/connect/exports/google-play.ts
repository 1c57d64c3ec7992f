import type { Tool } from '../tool';

/** UTF-16LE with a byte-order mark; stars without a text are normal. */
export const googlePlay: Tool = {
  name: 'Google Play',
  source: 'review',
  looksLike: ['Package Name', 'Star Rating', 'Review Submit Date and Time|Review Submit Millis Since Epoch'],
  about: 'app application mobile app',
  columns: [
    { header: 'Review Link', holds: 'id' },
    { header: 'Review Submit Date and Time', holds: 'date' },
    { header: 'Star Rating', holds: 'value', metric: 'Stars' },
    { header: 'Review Text', holds: 'comment' },
    { header: 'Developer Reply Date and Time', holds: 'repliedOn' },
    { header: 'Reviewer Language|App Version Name', holds: 'segment' },
    { header: /^(Package Name|App Version Code|Device|Review (Submit|Last Update).*|Review Title|Developer Reply .*)$/i, holds: null },
  ],
};
