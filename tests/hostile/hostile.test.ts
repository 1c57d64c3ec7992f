import { csvInputs } from './csv';
import { packageInputs } from './package';
import type { Result } from './pool';
import { audited } from './pool';

const inputs = [...csvInputs, ...packageInputs];
/** Of each so many, one is written back, too. */
const SAVED = 12;
let results: Result[] = [];

beforeAll(async () => {
  results = await audited(inputs, place => place % SAVED === 0);
}, 300_000);

test('there are 300 and more', () => expect(inputs.length).toBeGreaterThanOrEqual(300));

test.each(inputs.map(({ name }, place) => [name, place] as const))('%s: an audit whose base adds up, or one plain sentence', (_, place) => {
  const result = results[place]!;
  expect(result).not.toHaveProperty('crash');
  expect(result).not.toHaveProperty('stopped');
  if ('sentence' in result) expect(result.sentence).toMatch(/^[^\n]+[.?]$/);
  if ('base' in result) {
    const { read, ...parts } = result.base;
    expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(read);
  }
  const { rows } = inputs[place]!;
  if (rows !== undefined) expect(result).toMatchObject({ base: { read: rows } });
});
