/** What the product is called. */
export const name = 'Promise Audit';

/** Items of the menu: sentence case, verb first. */
export const menu = {
  setUp: 'Set up audit',
  connect: 'Connect evidence',
  check: 'Check alignment',
  checkData: 'Check data',
  save: 'Save this audit',
  review: 'Review promises',
};
