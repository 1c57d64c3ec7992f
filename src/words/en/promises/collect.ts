import type { Collected } from '../../../core/reading/collect';
import { testShown } from '../../writing';
import { list, plural, quoted } from '../numbers';
import { reading } from './reading';

/** Collecting promises out of pasted copy. */
export const collect = {
  /** How a sentence could be measured by its own words, or why not. */
  sentence: ({ kind, reading: read }: Pick<Collected, 'kind' | 'reading'>): string => {
    if (kind === 'none') return 'Nothing in it was recognised as a promise.';
    if (kind === 'proved') return 'Customers cannot judge this: a certificate proves it.';
    if (kind === 'promise' && read?.metric) {
      const test = testShown(read.keptWhen);
      const share = read.promisedFor === null ? '' : `, ${reading.share(read.promisedFor)}`;
      return `Measured by ${read.metric.name}${test === '' ? '' : `: ${test}`}${share}.`;
    }
    const about = read?.words[0] ?? '';
    return about === ''
      ? 'Not measurable as worded: say how much, how soon or how often, or let a survey question tell.'
      : `Not measurable as worded (${quoted(about)}): let a survey question tell, or name a number.`;
  },
  found: (promises: number, sentences: number, twice: number, nothing: number): string =>
    `${plural(promises, 'promise')} in ${plural(sentences, 'sentence')}${
      twice + nothing === 0
        ? ''
        : ` (${list([...(twice > 0 ? [`${twice} said twice`] : []), ...(nothing > 0 ? [`${nothing} ${nothing === 1 ? 'promises' : 'promise'} nothing`] : [])])})`
    }.`,
  whole: 'The whole brand',
  none: 'No sentence in it promises anything.',
  against: (first: string, second: string): string => `They contradict each other: ${quoted(first)} and ${quoted(second)}.`,
  twin: (text: string): string => `Said already: ${quoted(text)}.`,
  stated: (where: string): string => (where === '' ? '' : ` [${where}]`),
  hint: (command: string): string => `Nothing was written. To add them all:\n  ${command} --yes\nTo add some: --only with their numbers.`,
  done: (promises: number, touchpoints: number): string =>
    `Added ${plural(promises, 'promise')}${touchpoints === 0 ? '' : ` and ${plural(touchpoints, 'touchpoint')}`}.`,
  /** Those that were added, by whether their own words say how they are measured. */
  measured: (own: number, left: number): string =>
    [
      own === 0
        ? ''
        : `${plural(own, 'promise is', 'promises are')} measured by ${own === 1 ? 'its' : 'their'} own words, until a question tells about ${own === 1 ? 'it' : 'them'}.`,
      left === 0 ? '' : `${plural(left, 'promise waits', 'promises wait')} for a question that tells about ${left === 1 ? 'it' : 'them'}.`,
    ]
      .filter(Boolean)
      .join(' '),
  file: 'survey.csv',
  next: (command: string): string => `Next, connect each file that tells about them:\n  ${command}`,
  nothing: 'Nothing was added: they are there already.',
};
