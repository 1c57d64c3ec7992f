/*
 * Whether Google refuses a range beyond the grid at once, or only what is then done with it, is not written down anywhere. So the add-on asks for none:
 * where nobody does, both are the same, and one run of the tests holds for both. Each one asked for is noted, for whoever asked may swallow the refusal,
 * and fails the test that it was asked for in.
 */
let places: string[] = [];

export const noteBeyond = (place: string): void => void places.push(place);

/** Ranges beyond the grid that were asked for since this was last called. */
export function askedBeyond(): string[] {
  const asked = places;
  places = [];
  return asked;
}

// A benchmark plays the stand-in without jest.
if (typeof afterEach === 'function') afterEach(() => expect(askedBeyond()).toEqual([]));
