import { plural } from '../numbers';

/** What is said of touchpoints, promises and metrics that are added or retired. */
export const lists = {
  added: (name: string): string => `Added “${name}”.`,
  thereAlready: (name: string): string => `Nothing was added: “${name}” is there already.`,
  dropped: (name: string): string => `“${name}” is no longer in the list of metrics.`,
  retired: (promises: number): string =>
    promises === 0
      ? 'Nothing was retired: the rows have changed.'
      : `${plural(promises, 'promise is', 'promises are')} retired: still listed, but no longer judged.`,
  broughtBack: (promises: number): string =>
    promises === 0 ? 'Nothing was brought back: the rows have changed.' : `${plural(promises, 'promise is', 'promises are')} live again.`,
};
