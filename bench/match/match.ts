import type { Matcher } from '../../src/core/declared/comment/match';
import { answerAll, sureProposals } from './answers';
import { generated } from './generated';
import { secondsInGoogle } from './in-google';
import type { Labelled } from './labelled';
import { readLabelled } from './labelled';
import { learnedFrom, theirWords, workbookOf } from './workbook';

/*
 * How many comments find their touchpoint, and how many of these the right one, beside what simpler ways would do in the same run. A comment about
 * two touchpoints is rightly left without one, for its mark is about neither.
 */

const SIZES = [10_000, 20_000];
const none: ReadonlySet<number> = new Set();

interface Score {
  decided: number;
  right: number;
  of: number;
}

function scoreOf({ comments }: Labelled, without: ReadonlySet<number>, placeOf: (text: string) => number): Score {
  const score: Score = { decided: 0, right: 0, of: 0 };
  for (const [i, { text, about }] of comments.entries()) {
    if (without.has(i)) continue;
    const place = placeOf(text);
    score.of++;
    if (place < 0) continue;
    score.decided++;
    if (about.length === 1 && about[0] === place) score.right++;
  }
  return score;
}

const by =
  (match: Matcher, ...ways: string[]) =>
  (text: string): number => {
    const found = match(text);
    return ways.length === 0 || ways.includes(found.by ?? '') ? found.touchpoint : -1;
  };

const percent = (part: number, of: number): string => (of === 0 ? '-' : `${((100 * part) / of).toFixed(0)} %`);
const rowOf = (title: string, { decided, right, of }: Score, more = ''): string[] => [
  title,
  percent(decided, of),
  percent(right, decided),
  more,
];

function reportOn(set: Labelled): string[][] {
  const plain = workbookOf(set);
  const { match, learned } = learnedFrom(plain);
  const guess = (text: string): number => learned.guess(learned.termsOf(text))?.best ?? -1;
  const told = new Set(set.comments.flatMap(({ about }, i) => (about.length === 1 && i % 3 === 0 ? [i] : [])));
  const taught = learnedFrom(workbookOf(set, told));
  const { n, right, sure, sureRight } = taught.learned.heldOut;
  const rows = [
    rowOf('names by whole words (baseline)', scoreOf(set, none, theirWords(set))),
    rowOf('every guess from names (baseline)', scoreOf(set, none, guess)),
    rowOf('names', scoreOf(set, none, by(match))),
    rowOf(
      'a third told: every guess (baseline)',
      scoreOf(set, told, text => taught.learned.guess(taught.learned.termsOf(text))?.best ?? -1),
    ),
    rowOf('a third told', scoreOf(set, told, by(taught.match))),
    rowOf(
      '  of it learned',
      scoreOf(set, told, by(taught.match, 'learned')),
      `held out ${right} of ${n} right, sure ${sureRight} of ${sure}`,
    ),
  ];
  const byThird = sureProposals(set, workbookOf(set, told), taught.match);
  const { asked, accepted, proposed, sure: sureRows } = answerAll(set, plain);
  const after = learnedFrom(plain);
  /** Comments in which no touchpoint is named by whole words. */
  const named = new Set(set.comments.flatMap(({ text }, i) => (theirWords(set)(text) >= 0 || match(text).by !== null ? [i] : [])));
  return [
    [`${set.title}: ${set.comments.length} comments`, 'decided', 'right', ''],
    ...rows,
    rowOf(`${accepted} answers`, scoreOf(set, none, by(after.match)), `${asked} questions`),
    rowOf('  of those that name none', scoreOf(set, named, by(after.match))),
    rowOf('  proposals, by rows', { ...proposed, of: set.comments.length }),
    rowOf('  sure proposals, by rows', { ...sureRows, of: set.comments.length }),
    rowOf('a third told: sure proposals, by rows', { ...byThird, of: set.comments.length }),
    [],
  ];
}

const sets = [...['en', 'pl', 'zh'].map(name => readLabelled(name, `bench/match/${name}.tsv`)), generated(SIZES[0]!)];
const lines = sets.flatMap(reportOn);
const widths = [0, 1, 2].map(column => Math.max(...lines.map(line => line[column]?.length ?? 0)));
for (const line of lines)
  process.stdout.write(`${line.map((text, i) => (i === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[i] ?? 0))).join('  ')}\n`);

const large = generated(SIZES[1]!);
const told = new Set(large.comments.flatMap(({ about }, i) => (about.length === 1 && i % 3 === 0 ? [i] : [])));
const start = performance.now();
learnedFrom(workbookOf(large, told));
const learning = (performance.now() - start) / 1000;
const { review, check } = secondsInGoogle(large, told);
const seconds = (time: number): string => `${time.toFixed(1)} s`;
process.stdout.write(
  `${SIZES[1]} comments, a third told: learned in ${seconds(learning)}; dist/Code.js in a bare context: review ${seconds(review)}, check ${seconds(check)}\n`,
);
