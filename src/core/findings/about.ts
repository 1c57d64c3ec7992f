import type { Finding } from './finding';

/** False for what is worth celebrating. */
export const isTrouble = ({ code }: Finding): boolean => code !== 'worth-celebrating';

/** The promises that a finding is about, by id, the one that it is told of first; [] where it is about a touchpoint or the whole audit. */
export function promisesIn({ details }: Finding): string[] {
  if ('id' in details) return [details.id];
  if ('first' in details) return [details.first.id, details.second.id];
  return 'promiseId' in details ? [details.promiseId] : [];
}
