import type { OddRows } from '../../../core/guide/odd-rows';
import type { Doubt, Other, Question, Why } from '../../../core/guide/question';
import type { Concept } from '../../../core/guide/telling/concepts';
import { own } from '../../naming/own-names';
import { list, plural, quoted } from '../numbers';
import { judging, news } from './news';
import { times } from './times';

const concepts: Record<Concept, string> = {
  wait: 'waiting',
  price: 'the price',
  ease: 'how easy it is',
  friendly: 'friendliness',
  clean: 'cleanliness',
  fresh: 'freshness',
  recommend: 'recommending',
  stock: 'what is in stock',
  punctual: 'being on time',
  delivery: 'delivery',
  reply: 'answering',
  cancel: 'cancelling',
  loyalty: 'the loyalty card',
  wifi: 'the Wi-Fi',
  quiet: 'quiet',
  safe: 'safety',
  correct: 'getting it right',
  help: 'help',
  quality: 'quality',
  comfort: 'comfort',
  refund: 'money back',
  warm: 'how warm it is',
  clear: 'being clear',
  ready: 'being ready',
  free: 'being free of charge',
};

/** Why something is proposed, in a sentence. */
export function why({ code, details: d }: Why): string {
  switch (code) {
    case 'words':
      return `Both say ${quoted(d.words ?? '')}.`;
    case 'concept':
      return `Both are about ${concepts[d.concept as Concept]}.`;
    case 'touchpoint':
      return `It asks about ${quoted(d.touchpoint ?? '')}.`;
    case 'time':
      return `From ${quoted(d.from ?? '')} to ${quoted(d.to ?? '')} is the time that the promise is about.`;
    case 'pair':
      return `${quoted(d.from ?? '')} and ${quoted(d.to ?? '')} say whether it was on time.`;
    case 'same-answers':
      return `It asks what is expected, with the answers of ${quoted(d.question ?? '')}.`;
    case 'only':
      return 'There is no other promise.';
    case 'remembered':
      return 'As last time.';
    case 'measured':
      return 'The promise is already measured by it.';
    case 'counts':
      return `It counts the ${d.unit ?? ''} that the promise limits.`;
    case 'state':
      return 'It says what took place and what was called off.';
    case 'second':
      return 'Another question tells about it, too.';
    case 'no-promise':
      return 'No promise is about this.';
  }
}

/** What has to be decided, as a question. */
export function doubt({ code, answer, count }: Doubt): string {
  switch (code) {
    case 'good':
      return answer === '' ? 'Which answers are good ones?' : `Is ${quoted(answer)} a good answer? ${plural(count, 'customer')} gave it.`;
    case 'none':
      return `Is ${quoted(answer)} an answer? It is read as no answer (${plural(count, 'time')}).`;
    case 'straddles':
      return `${quoted(answer)} goes beyond what is promised: is it a good answer? ${plural(count, 'customer')} gave it.`;
    case 'promise':
      return 'Which promise does it tell about?';
    case 'second':
      return `Another question, ${quoted(answer)}, tells about the same promise: does this one, too?`;
    case 'new-answer':
      return `${quoted(answer)} is new: is it a good answer? ${plural(count, 'customer')} gave it.`;
  }
}

const reasons: Record<Other['because'], (other: Other) => string> = {
  role: () => 'Read together with the answers.',
  'by-hand': () => `Set by hand in ${own('Sources')}: read as last time.`,
  who: () => 'It shows who somebody is: it is not read.',
  blank: () => 'It is empty.',
  several: () => 'One cell holds several answers, and no promise is about them.',
  unspoken: () => 'No promise is about it.',
  ago: () => 'It says how long ago, but not from which day.',
  'no-name': () => 'Its header is blank or stands twice.',
  paired: () => 'Its times are read together with those of another column.',
  same: () => 'Another column already holds this, or it was left out last time.',
  wish: () => 'It asks what customers would like, not what they got.',
  tool: () => 'The tool writes it for its own use.',
  staff: () => 'Your own people or the company wrote it, not a customer.',
  computed: () => 'It is calculated from other answers.',
};

/** Why another column stays out, or is read beside the answers. */
export const reason = (other: Other): string => reasons[other.because](other);

const sure: Record<Question['sure'], string> = { sure: 'Sure', likely: 'Likely', open: 'Open' };

/** `row 12`, `rows 12, 40 and 4 more`. */
const rowsSaid = (rows: number[]): string =>
  `${rows.length === 1 ? 'row' : 'rows'} ${rows.slice(0, 6).join(', ')}${rows.length > 6 ? ` and ${rows.length - 6} more` : ''}`;

/** `doubles` and `tests` are rows, as the user sees them. */
export const odd = ({ doubles, tests, again }: OddRows): string =>
  [
    again.length > 0 ? `Same ID as an earlier row: ${rowsSaid(again)}. Of rows with the same ID only the newest counts.` : '',
    doubles.length > 0 ? `Sent twice, it seems: ${rowsSaid(doubles)}.` : '',
    tests.length > 0 ? `Your own tests, it seems: ${rowsSaid(tests)}.` : '',
    doubles.length + tests.length > 0
      ? `They count unless their rows give a reason in a column “${own('Evidence', 'Left out because')}”.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');

/** What tells that the firm's own people answered, by the word that says so. */
export const staff = (word: string): string =>
  `${quoted(word, 40)} says that your own staff answered: they stand beside the customers and never count among them.`;

/** Of a tab that holds the rows of a connected one. */
export const copied = (tab: string): string =>
  `These are the same rows as in ${quoted(tab, 40)}, which is connected: connecting them, too, counts each of them twice.`;

/** Asking which promise each question tells about, and which answers are good. */
export const guide = {
  why,
  doubt,
  sure,
  reason,
  times,
  news,
  judging,
  judge: judging.plan,
  summary: (tab: string, open: number, likely: number, isSure: number, others: number) =>
    `${quoted(tab)}: ${list([
      `${plural(open, 'question')} to decide`,
      `${likely} to look at`,
      `${isSure} sure`,
      `${plural(others, 'other column')}`,
    ])}.`,
  odd,
  staff,
  copied,
  remembered: (tab: string) => `Answered as last time, in ${quoted(tab)}: only what is new is asked.`,
  planWritten: (file: string, command: string) =>
    `The questions are in ${file}: correct what each tells about and its good answers, then:\n  ${command}`,
  /** `rows` of the plan in `file`, and what its columns are called. */
  stillOpen: (file: string, rows: number[], { tells, good, holds }: { tells: string; good: string; holds: string }) =>
    `Still open in ${file}: ${plural(rows.length, 'question')}, in ${rows.length === 1 ? 'row' : 'rows'} ${list(rows.map(String))}. Fill in ${tells} and ${good} there and use the plan again, or empty ${holds} to leave a question out.`,
  /** Of `columns` that the plan in `file` has no row for. */
  unnamed: (file: string, columns: string[]) =>
    `Not read, because ${file} has no row for ${columns.length === 1 ? 'it' : 'them'}: ${list(columns.map(one => quoted(one, 80)))}. To count ${columns.length === 1 ? 'it' : 'them'}, make a new plan under another name.`,
  already: (tab: string) => `${quoted(tab)} is already connected like this: nothing had to be written.`,
  /** Of a promise whose limit was changed, and `tabs` that tell of it, too. */
  stays: (promise: string, tabs: string[]) =>
    `The limit of ${quoted(promise, 200)} stays as it was, because ${list(tabs.map(tab => quoted(tab, 40)))} ${tabs.length === 1 ? 'tells' : 'tell'} about it, too: to change it for all of them, change it in the row of the promise.`,
  unmeasured: (promises: string[]) =>
    `Nothing tells about ${list(promises.map(text => quoted(text, 200)))} any more: ${promises.length === 1 ? 'it has' : 'they have'} no measure now.`,
  copyFile: 'website.txt',
  nothing: 'Nothing in it tells about a promise, so nothing was written.',
  done: (questions: number, promises: number, tab: string) =>
    questions === 0
      ? `What customers wrote in ${quoted(tab)} is read now; none of its questions counts.`
      : `${plural(questions, 'question')} of ${quoted(tab)} ${questions === 1 ? 'counts' : 'count'} now${promises > 0 ? `; ${plural(promises, 'promise')} got a measure` : ''}.`,
  again: (tabs: string[], left: string[]): string =>
    [
      tabs.length === 0
        ? 'No tab has the same headers as a connected one, and nothing new.'
        : `As last time: ${list(tabs.map(tab => quoted(tab, 40)))} ${tabs.length === 1 ? 'counts' : 'count'} now.`,
      ...(left.length > 0 ? [`To be looked at: ${list(left.map(tab => quoted(tab, 40)))}.`] : []),
    ].join(' '),
  disconnected: (tab: string) => `${quoted(tab)} is disconnected: nothing in it counts any more. The tab itself is as it was.`,
};
