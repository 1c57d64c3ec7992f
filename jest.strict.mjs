import config from './jest.config.mjs';

/** The tests of Google once more, where a range beyond the grid is refused at once, and not by what is done with it. */
export default { ...config, globals: { grid: 'strict' }, testMatch: ['**/google/**/*.test.ts', '**/contract/google.test.ts'] };
