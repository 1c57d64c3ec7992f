/** The tabs of a small audit: one promise at one touchpoint, whose ID is blank, and one answer. */
export const audit = {
  Touchpoints: [['Touchpoint'], ['Shop']],
  Promises: [
    ['Promise ID', 'Touchpoint', 'Promise', 'Metric'],
    [null, 'Shop', 'A smile', 'CSAT 1-5'],
  ],
  Evidence: [
    ['Touchpoint', 'Metric', 'Value'],
    ['Shop', 'CSAT 1-5', 5],
  ],
};
