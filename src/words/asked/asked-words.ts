import type { Level, TimeClass } from '../../core/guide/ready-question';

/** How a question is put; promises come in their quotes. */
export interface AskedWords {
  quoted(promise: string): string;
  time(promise: string): string;
  /** The same, of what customers find all right. */
  expected(promise: string): string;
  classOf(one: TimeClass, unit: string): string;
  onTime: { question(promise: string): string; answers: string[] };
  level: Record<Level, { question(promise: string): string; answers: string[] }>;
  satisfied: { question(promise: string): string; answers: string[] };
  fulfilled: { question(promise: string): string; answers: string[] };
  /** Of those whom it does not concern: no answer. */
  none: string;
}
