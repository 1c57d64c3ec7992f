import { streamsOf } from '../../src/app/check/streams';
import { declaredIn } from '../../src/app/connect/known';
import { readInput } from '../../src/app/input';
import { learnFrom } from '../../src/app/match/learn';
import type { MatchDecision } from '../../src/app/match/match';
import { decideMatches, reviewMatches } from '../../src/app/match/match';
import { readSpoken } from '../../src/app/match/spoken';
import type { Grid } from '../../src/core/cell/cell';
import { inputTables, sourcesTable } from '../../src/core/declared/input-tables';
import type { Matcher } from '../../src/core/declared/match';
import { type learn, withLearned } from '../../src/core/matching/learning';
import { issueLog } from '../../src/core/table/issue';
import { newTab } from '../../src/hosts/local/tabs';
import type { LocalWorkbook } from '../../src/hosts/local/workbook';
import { localWorkbook } from '../../src/hosts/local/workbook';
import { wordsOf } from '../../src/words/words';
import type { Labelled } from './labelled';
import { readLabelled } from './labelled';

const words = wordsOf('en');
const MOST_ANSWERS = 100;

interface Score {
  decided: number;
  right: number;
  of: number;
}

/** A workbook with the set's touchpoints and its comments; those of `told` stand in a tab of tickets with their touchpoint. */
function workbookOf({ touchpoints, comments }: Labelled, told: ReadonlySet<number> = new Set()): LocalWorkbook {
  const grids: [string, Grid][] = [
    ['Touchpoints', [['Touchpoint', 'Also called'], ...touchpoints.map(one => [one.name, one.alsoCalled.join('; ')])]],
    [
      'Promises',
      [['Promise ID', 'Touchpoint', 'Promise', 'Metric'], ...touchpoints.map((one, i) => [`P${i}`, one.name, one.name, 'CSAT'])],
    ],
    [
      'Sources',
      [
        ['Tab', 'Column', 'Holds'],
        ['Reviews', 'Text', 'Comment'],
        ['Tickets', 'Text', 'Comment'],
        ['Tickets', 'Category', 'Touchpoint'],
      ],
    ],
    ['Reviews', [['Text'], ...comments.flatMap(({ text }, i) => (told.has(i) ? [] : [[text]]))]],
    ['Tickets', [['Text', 'Category'], ...[...told].map(i => [comments[i]!.text, touchpoints[comments[i]!.about[0]!]!.name])]],
  ];
  const tabs: ReturnType<typeof newTab>[] = [];
  for (const [name, grid] of grids) tabs.push(newTab(name, tabs, grid));
  return localWorkbook({ tabs, issues: [], files: [], origin: null, is1904: false });
}

function matcherFor(workbook: LocalWorkbook): { match: Matcher; learned: ReturnType<typeof learn> } {
  const declared = declaredIn(workbook);
  const issues = issueLog();
  const streams = streamsOf(workbook, readInput(workbook, sourcesTable, inputTables, issues), issues);
  const learned = learnFrom(declared, readSpoken(workbook, streams));
  return { match: withLearned(declared.match, learned), learned };
}

function scoreOf({ comments }: Labelled, match: Matcher, told: ReadonlySet<number>, by: readonly string[]): Score {
  const rest = comments.filter((_, i) => !told.has(i));
  const placed = rest
    .map(one => ({ about: one.about, found: match(one.text) }))
    .filter(({ found }) => found.touchpoint >= 0 && by.includes(found.by!));
  const right = placed.filter(({ about, found }) => about.length === 1 && about[0] === found.touchpoint).length;
  return { decided: placed.length, right, of: rest.length };
}

const shown = ({ decided, right, of }: Score): string =>
  `${((100 * decided) / of).toFixed(0).padStart(3)} % decided, ${decided === 0 ? ' -' : ((100 * right) / decided).toFixed(1).padStart(5)} % right`;

/** Answers the questions of the review as a person would who knows the truth; those whose comments are about several things are left. */
function answer(set: Labelled, workbook: LocalWorkbook): { asked: number; accepted: number; rounds: number; sure: Score } {
  const left = new Set<string>();
  const sure: Score = { decided: 0, right: 0, of: 0 };
  let [asked, accepted, rounds] = [0, 0, 0];
  for (; accepted < MOST_ANSWERS; rounds++) {
    const { suggestions } = reviewMatches(workbook, words);
    const next = suggestions.filter(one => !left.has(one.words));
    if (next.length === 0) break;
    const { match } = matcherFor(workbook);
    const decisions: MatchDecision[] = [];
    // What is learned anew after each answer is asked for in small portions here, for the sake of time.
    for (const one of next.slice(0, 5)) {
      asked++;
      left.add(one.words);
      const trial = workbookOf({ ...set, comments: [] });
      decideMatches(trial, [{ words: one.words, touchpoint: set.touchpoints[0]!.name }], '2026-01-01', words);
      const { match: tried } = matcherFor(trial);
      const own = set.comments.filter(({ text }) => tried(text).by === 'decision' && match(text).by === null);
      const counts = set.touchpoints.map((_, i) => own.filter(({ about }) => about.length === 1 && about[0] === i).length);
      const most = Math.max(...counts);
      if (one.sure) {
        const place = set.touchpoints.findIndex(({ name }) => name === one.touchpoint);
        sure.decided += own.length;
        sure.right += counts[place] ?? 0;
      }
      if (own.length === 0 || most < 0.9 * own.length) continue;
      decisions.push({ words: one.words, touchpoint: set.touchpoints[counts.indexOf(most)]!.name });
    }
    accepted += decideMatches(workbook, decisions, '2026-01-01', words);
  }
  return { asked, accepted, rounds, sure };
}

const ALL = ['decision', 'rule', 'learned'];
const none: ReadonlySet<number> = new Set();

function report(set: Labelled): void {
  process.stdout.write(`\n${set.title}: ${set.comments.length} comments, ${set.touchpoints.length} touchpoints\n`);
  const plain = workbookOf(set);
  const { match } = matcherFor(plain);
  process.stdout.write(`  names alone                         ${shown(scoreOf(set, match, none, ALL))}\n`);
  const review = reviewMatches(plain, words);
  process.stdout.write(
    `  questions at first: ${review.suggestions.length}, for ${review.suggestions.reduce((sum, one) => sum + one.rows, 0)} rows; unasked ${review.unasked}\n`,
  );
  const told = new Set(set.comments.flatMap(({ about }, i) => (about.length === 1 && i % 3 === 0 ? [i] : [])));
  const taught = matcherFor(workbookOf(set, told));
  process.stdout.write(`  a third told: all                   ${shown(scoreOf(set, taught.match, told, ALL))}\n`);
  process.stdout.write(
    `                learned               ${shown(scoreOf(set, taught.match, told, ['learned']))} ${JSON.stringify(taught.learned.heldOut)}\n`,
  );
  const { asked, accepted, sure } = answer(set, plain);
  const after = matcherFor(plain);
  process.stdout.write(
    `  after ${accepted} answers of ${asked} questions     ${shown(scoreOf(set, after.match, none, ALL))}; sure proposals ${JSON.stringify(sure)}\n`,
  );
  process.stdout.write(
    `                learned               ${shown(scoreOf(set, after.match, none, ['learned']))} ${JSON.stringify(after.learned.heldOut)}\n`,
  );
}

for (const language of ['en', 'pl', 'zh']) report(readLabelled(language, `bench/match/${language}.tsv`));
