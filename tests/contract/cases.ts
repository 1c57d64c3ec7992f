import type { Case, Host } from './cases/case';
import { inputTabs } from './cases/input-tabs';
import { reading } from './cases/reading';
import { reportTabs } from './cases/report-tabs';

/*
 * What every host's Workbook must do, whatever it is made over. The cases need no test runner:
 * they run on memory, on .xlsx and on the stand-in for Google, and, as `runContract`, in a live spreadsheet.
 */

export const cases: Case[] = [...reading, ...reportTabs, ...inputTabs];

/** The cases that can be played on a host, each with its name. */
export const casesFor = ({ odd }: Host): (readonly [string, Case])[] =>
  cases.filter(({ isOdd }) => odd || !isOdd).map(one => [one.name, one] as const);
