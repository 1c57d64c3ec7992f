import type { Metric, Test } from '../core/declared/metric';
import type { Interval } from '../core/statistics/wilson';

/**
 * How a language writes numbers. Shares are 0..1. Decimals are as many as it takes to keep different numbers apart:
 * `at` and `apart` give the same format with at least so many.
 */
export interface Figures {
  decimals: number;
  at(decimals: number): Figures;
  /** With decimals enough that no two of these shares read alike. */
  apart(...shares: number[]): Figures;
  /** `44 %` */
  percent(share: number): string;
  /** `39 to 49 %` */
  interval(interval: Interval): string;
  /** `-9 points`; the difference of two shares. */
  points(difference: number): string;
  /** `-14 to -4`: lower and upper end of a difference of two shares, in points. */
  range(interval: Interval): string;
  /** `2,140`; whole. */
  count(value: number): string;
  /** `2,140.5`; up to two decimals, unless told otherwise. */
  number(value: number, decimals?: number): string;
  /** `22 November 2026` of an ISO date or time. */
  date(iso: string): string;
  /** `12 Nov`, with the year where it is not that of the audit. */
  day(iso: string): string;
  /** `Nov` of `2026-11`. */
  monthShort(month: string): string;
  /** `November 2026` of `2026-11`. */
  month(month: string): string;
}

/** The same with what a metric's scale says. */
export interface Format extends Figures {
  at(decimals: number): Format;
  apart(...shares: number[]): Format;
  /** `2 days`, `4`, `yes`: a level on the metric's scale. A metric is given itself or by its name. */
  level(level: number, metric: Metric | string | null): string;
  /** `≤ 2 days`, `at least 4`, `yes`, `9 to 10`. */
  test(test: Test, metric: Metric | string | null): string;
  /** The test that `level` just passes: `≤ 4 days`, `at least 3`. */
  reach(level: number, metric: Metric | string | null): string;
}

/** What a format has to know of the audit. */
export interface FormatOf {
  metricOf: (name: string) => Metric | null;
  asOf: string;
}
