import type { Tool } from '../tool';

/** Reviews of places on Google Maps, as scrapers export them: one row a review, with the place's own columns before it. */
export const googleMaps: Tool = {
  name: 'Google Maps reviews',
  source: 'review',
  looksLike: ['review_text', 'review_rating', 'review_datetime_utc', 'author_title|author_id'],
  columns: [
    { header: 'review_id', holds: 'id' },
    { header: 'review_rating', holds: 'value', metric: 'Stars' },
    { header: 'review_text', holds: 'comment' },
    { header: 'review_datetime_utc', holds: 'date' },
    { header: 'owner_answer_timestamp_datetime_utc', holds: 'repliedOn' },
    { header: 'name', holds: 'segment' },
    { header: /^author_/, holds: null, isPrivate: true },
    {
      header:
        /^(query|place_id|google_id|location_link|review_link|review_img_urls?|review_timestamp|review_likes|owner_answer|owner_answer_timestamp|reviews_link|reviews_per_score|reviews|rating)$/,
      holds: null,
    },
  ],
};
