/** What a request gets. */
export interface Answer {
  status: number;
  type: string;
  body: string | Uint8Array;
}

/** A plain sentence; '' where there is nothing to say. */
export const sentence = (status: number, body = ''): Answer => ({ status, type: 'text/plain; charset=utf-8', body });

/** A request that cannot be met, and why, in one plain sentence. */
export class Refusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}
