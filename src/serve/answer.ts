/** What a request gets. */
export interface Answer {
  status: number;
  type: string;
  body: string | Uint8Array;
}

/** A plain sentence; '' where there is nothing to say. */
export const sentence = (status: number, body = ''): Answer => ({ status, type: 'text/plain; charset=utf-8', body });

/**
 * A file that cannot be opened or saved, and why, in one plain sentence. It is an answer like any other:
 * browsers note a status of failure as an error of the page's.
 */
export class Refusal extends Error {}
