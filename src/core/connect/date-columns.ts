import type { HeaderWord } from '../cell/header-words';
import { plainHeader, wordIn } from '../cell/header-words';
import { sharedWords, topicOf } from '../cell/likeness';
import type { Known, MappedColumn } from './mapped-column';
import { because } from './mapped-column';
import type { Tool } from './tool';

/**
 * What each column of dates is: promised and actual date, start and finish of something that is promised to be quick, or the day of the evidence.
 * A pair is only made of two; `dates` are changed in place.
 */
export function pairDates(
  tab: string,
  dates: readonly MappedColumn[],
  all: readonly MappedColumn[],
  known: Known,
  tool: Tool | null,
): void {
  const said = (column: MappedColumn, kind: HeaderWord): string => wordIn(column.heading.plain, kind);
  const free = (): MappedColumn[] => dates.filter(column => column.holds === null);
  const find = (kind: HeaderWord): MappedColumn | undefined => free().find(column => said(column, kind) !== '');
  const take = (
    column: MappedColumn,
    holds: 'promised' | 'actual' | 'started' | 'finished' | 'date',
    kind: HeaderWord,
    metric = '',
  ): void => {
    const word = said(column, kind);
    Object.assign(column, {
      holds,
      metric,
      sure: word === '' ? 'likely' : 'sure',
      why: [word === '' ? because('dates') : because('header', { word })],
    });
  };

  const promised = find('promised');
  const actual = promised && free().find(column => column !== promised && said(column, 'actual') !== '');
  const lateness =
    known.promises.find(one => one.metric?.kind === 'days-late')?.metric ??
    known.metrics.find(one => one.metric.kind === 'days-late')?.metric;
  if (promised && actual && lateness) {
    take(promised, 'promised', 'promised', lateness.name);
    take(actual, 'actual', 'actual', lateness.name);
  } else if (!tool) {
    const start = find('started');
    const finish = free().find(column => column !== start && said(column, 'actual') !== '');
    const durations = known.promises.filter(one => one.metric?.kind === 'duration');
    const words = topicOf([tab, ...dates.map(column => column.heading.short)].join(' '));
    const near = durations.filter(one => sharedWords(words, topicOf(`${one.metric!.name} ${one.touchpoint} ${one.text}`)).length > 0);
    const metrics = new Set(near.map(one => one.metric!));
    if (start && finish && metrics.size === 1) {
      const [metric] = metrics;
      take(start, 'started', 'started', metric!.name);
      take(finish, 'finished', 'actual', metric!.name);
    }
  }
  if (all.some(column => column.holds === 'date')) return;
  const isUpdate = (column: MappedColumn): boolean => /updat|modif|chang|expir/.test(plainHeader(column.heading.short));
  const rest = free().filter(column => !isUpdate(column) && said(column, 'promised') === '');
  const day = rest.find(column => said(column, 'date') !== '') ?? rest.find(column => said(column, 'started') !== '') ?? rest[0];
  if (day) take(day, 'date', 'date');
}
