import type { Grid } from '../../cell/cell';
import { textOf } from '../../cell/cell';
import { isoDay, readMoment } from '../../cell/moment';
import { foldId, foldText, splitList, withoutApostrophe } from '../../cell/text';
import { yesNoOf } from '../../cell/yes-no';
import { holdsWords } from '../../declared/choices';
import { isNamed, languageOfHeaders, nameIn } from '../../table/names/names';
import { mergeAlike } from '../alike';
import { isNone } from '../answers/answers';
import type { Guide, Other, Question } from '../question';
import type { Subject } from '../subject';
import { goodAllowed, goodIn, isTimeTest } from './good-cell';
import type { PlanHeader, PlanRow } from './plan';
import { isHeader, PERIOD, planHeaders, planSpans } from './plan';

/*
 * The answers of a plan:
 *
 *   rows -> those of a question, or of another column, of the guide -> that, decided
 *        -> rows that a person added: another promise or role of a column, a question that was not proposed -> made of the tab's cells, or told
 *
 * A plan is read in every language, whatever it was written in.
 */

/** A row of a plan that cannot be understood: where it stands, under which header of the plan, and what of it. */
export interface PlanTrouble {
  row: number;
  column: string;
  found: string;
  /** What may stand there. */
  allowed: readonly string[];
  /** True where the cells of the column are nothing that could be counted so. */
  isUncountable?: true;
}

/** A plan as it was read. */
export interface ReadPlan {
  guide: Guide;
  troubles: PlanTrouble[];
  /** Rows that ask something and still have no answer. */
  open: number[];
  /** Columns that would have been read, had the plan a row for them: nobody has emptied one, as is done to leave a column out. */
  unnamed: string[];
  /** What this plan calls the columns that answer it. */
  names: { tells: string; good: string; holds: string };
}

/** Makes a question of a column, or of a pair of them, that was not proposed as one; null where its cells cannot be counted so. */
export type QuestionMaker = (column: string, until: string, kind: 'value' | keyof typeof planSpans) => Question | null;

/** What a question holds. */
const QUESTION_HOLDS: readonly string[] = ['Value', 'Expected', ...Object.values(planSpans)];

/** What is no question holds, by its English name. */
const ROLES: readonly string[] = Object.keys(holdsWords).filter(word => !QUESTION_HOLDS.includes(word));

const known = (words: readonly string[], text: string): string | undefined => words.find(word => isNamed('choices', word, text));

type Line = PlanRow & { row: number };

/** Headers that a plan cannot do without. */
const NEEDED = ['Column', 'Until', 'Holds', 'Tells about', 'Good answers'] as const;

const neededIn = (head: Grid[number]): PlanHeader[] => NEEDED.filter(header => head.some(cell => isHeader(header, cell)));

/** So many rows may stand above the headers. */
const MOST_TITLES = 5;

/** Where the headers stand, from 0: the row with most of them. */
function headIn(rows: Grid): number {
  const counts = rows.slice(0, MOST_TITLES).map(row => neededIn(row).length);
  return Math.max(0, counts.indexOf(Math.max(0, ...counts)));
}

/** The headers that a table lacks, in its own language; null for a table that is no plan at all. */
export function lackingIn(rows: Grid): string[] | null {
  const head = rows[headIn(rows)] ?? [];
  const there = neededIn(head);
  const language = languageOfHeaders(head.map(textOf));
  return there.length < 2 ? null : NEEDED.filter(header => !there.includes(header)).map(header => nameIn(language, 'headers', header));
}

/** The guide as the rows of a plan decide it. A column that the plan does not name is not used; what cannot be understood is given. */
export function readPlan(
  rows: Grid,
  guide: Guide,
  subjects: readonly Subject[],
  touchpoints: readonly string[],
  make: QuestionMaker = () => null,
): ReadPlan {
  const troubles: PlanTrouble[] = [];
  const open: number[] = [];
  const top = headIn(rows);
  const head = rows[top] ?? [];
  const places = new Map(planHeaders.map(header => [header, head.findIndex(cell => isHeader(header, cell))]));
  const has = (header: PlanHeader): boolean => places.get(header)! >= 0;
  const named = (header: PlanHeader): string => textOf(head[places.get(header)!]) || header;
  const trouble = ({ row }: Line, header: PlanHeader, found: string, allowed: readonly string[]): void => {
    troubles.push({ row, column: named(header), found, allowed });
  };
  /** What may be held, as the language of the plan has it. */
  const language = languageOfHeaders(head.map(textOf));
  const holdsAllowed = (words: readonly string[]): string[] => words.map(word => nameIn(language, 'choices', word));
  const lines = rows.slice(top + 1).flatMap((cells, i): Line[] => {
    const line = Object.fromEntries(planHeaders.map(header => [header, withoutApostrophe(textOf(cells[places.get(header)!]))])) as PlanRow;
    if (line.Column === '' && line.Holds === '' && line['Tells about'] === '') return [];
    return aboutEach(line['Tells about']).map(about => ({ ...line, 'Tells about': about, row: top + i + 2 }));
  });
  const columns = [
    ...new Set([...guide.questions.flatMap(({ column, until }) => [column, until]), ...guide.others.map(({ column }) => column)]),
  ].filter(name => name !== '');
  const isColumn = (name: string): boolean => columns.some(column => foldText(column) === foldText(name));
  const isPeriod = (line: Line): boolean => isNamed('settings', PERIOD, line.Column) && !isColumn(line.Column);
  const judgeFrom =
    lines
      .filter(isPeriod)
      .map(dayOf)
      .find(day => day !== '') ?? '';
  const found = lines.filter(line => {
    if (isPeriod(line)) return false;
    const [header] = (['Column', 'Until'] as const).filter(one => !(one === 'Until' && line[one] === '') && !isColumn(line[one]));
    if (header) trouble(line, header, line[header], columns);
    return header === undefined;
  });

  const taken = new Set<Line>();
  const of = ({ column, until }: Pick<Question, 'column' | 'until'>): Line[] =>
    found.filter(line => foldText(line.Column) === foldText(column) && foldText(line.Until) === foldText(until));
  const isRole = ({ Holds }: Line): boolean => known(ROLES, Holds) !== undefined;

  const questions = mergeAlike(guide.questions).flatMap(question => {
    const its = of(question).filter(line => question.until !== '' || !isRole(line));
    for (const line of its) taken.add(line);
    return decided(question, its);
  });
  const others = guide.others.flatMap((other): Other[] => {
    const free = of({ column: other.column, until: '' }).filter(line => !taken.has(line));
    const same = free.find(({ Holds }) => Holds !== '' && word(Holds) === other.holds);
    const line = other.byHand ? same : (same ?? free.find(one => !isAsking(one)));
    if (!line || (!other.byHand && isAsking(line))) return [{ ...other, holds: null }];
    taken.add(line);
    return other.byHand ? [other] : withStatus(other, heldOther(other, line));
  });
  const added = found.filter(line => !taken.has(line));
  const more = added.filter(isRole).map(line => heldOther(otherAt(line.Column), line));
  const asked = added.filter(line => !isRole(line) && (line.Holds !== '' || line['Tells about'] !== ''));
  const pairs = [...new Map(asked.map(line => [`${foldText(line.Column)}\n${foldText(line.Until)}`, line])).values()];
  const made = pairs.flatMap(line => {
    const its = asked.filter(one => foldText(one.Column) === foldText(line.Column) && foldText(one.Until) === foldText(line.Until));
    return questionAt(line, its);
  });
  const isNamedHere = (name: string): boolean =>
    lines.some(({ Column, Until }) => foldText(Column) === foldText(name) || foldText(Until) === foldText(name));
  const used = [
    ...guide.questions.flatMap(({ column, until, tells, touchpoint }) => (tells.length > 0 || touchpoint !== '' ? [column, until] : [])),
    ...guide.others.flatMap(({ column, holds, byHand }) => (holds !== null && !byHand ? [column] : [])),
  ];
  const unnamed = [...new Set(used)].filter(name => name !== '' && !isNamedHere(name));
  const names = { tells: named('Tells about'), good: named('Good answers'), holds: named('Holds') };
  const period = judgeFrom === '' ? {} : { judgeFrom };
  return {
    guide: { ...guide, ...period, questions: [...questions, ...made], others: [...others, ...more] },
    troubles,
    open,
    unnamed,
    names,
  };

  function word(held: string): string | undefined {
    return Object.entries(holdsWords).find(([name]) => isNamed('choices', name, held))?.[1];
  }

  /** A row that a person has made a question of. */
  function isAsking(line: Line): boolean {
    return known(QUESTION_HOLDS, line.Holds) !== undefined || (line.Holds === '' && line['Tells about'] !== '');
  }

  function otherAt(column: string): Other {
    const other = guide.others.find(one => foldText(one.column) === foldText(column));
    const { id = '' } = guide.questions.find(one => foldText(one.column) === foldText(column)) ?? {};
    return other ?? { letters: id, column, holds: null, touchpoint: '', because: 'role', notAnswers: [], samples: [] };
  }

  /** Of a column of replies words that are none, such as spam, leave out what bears them, as those of a status do. */
  function withStatus({ notAnswers: before }: Other, held: Other): Other[] {
    const words = held.holds === 'reply' ? held.notAnswers.filter(one => !before.includes(one)) : [];
    return words.length === 0
      ? [held]
      : [
          { ...held, notAnswers: [...before] },
          { ...held, holds: 'status', notAnswers: words },
        ];
  }

  function heldOther(other: Other, line: Line): Other {
    if (line.Holds === '') return { ...other, holds: null };
    const role = known(ROLES, line.Holds);
    if (!role) {
      trouble(line, 'Holds', line.Holds, holdsAllowed([...ROLES, ...QUESTION_HOLDS]));
      return { ...other, holds: null };
    }
    const place = placeOf(line);
    const holds = holdsWords[role as keyof typeof holdsWords];
    return { ...other, holds, touchpoint: place, notAnswers: splitList(line['Not an answer']) };
  }

  /** Where something beside the answers belongs: a touchpoint, or that of a promise; '' for the whole tab. */
  function placeOf(line: Line): string {
    const about = line['Tells about'];
    const place = touchpointOf(about) ?? subjectOf(about)?.touchpoint;
    if (about !== '' && place === undefined) trouble(line, 'Tells about', about, allowedAbout());
    return place ?? '';
  }

  /** The day from which on is judged, by yes for that of the new rows or by a day of its own; '' where that is not said. */
  function dayOf(line: Line): string {
    const said = line['Good answers'];
    const from = guide.news?.from ?? '';
    if (said === '' || yesNoOf(said) === 0) return '';
    if (yesNoOf(said) === 1 && from !== '') return from;
    const moment = readMoment(said, null);
    if (typeof moment === 'number') return isoDay(moment);
    trouble(line, 'Good answers', said, from === '' ? [] : [from]);
    return '';
  }

  /** What a person added, made of the cells of the tab. */
  function questionAt(line: Line, its: readonly Line[]): Question[] {
    const held = known(QUESTION_HOLDS, line.Holds);
    if (line.Holds !== '' && !held) {
      trouble(line, 'Holds', line.Holds, holdsAllowed([...QUESTION_HOLDS, ...ROLES]));
      return [];
    }
    const span = (Object.keys(planSpans) as (keyof typeof planSpans)[]).find(kind => planSpans[kind] === held);
    const kind = span ?? (line.Until === '' ? 'value' : 'time');
    const question = (kind === 'value') === (line.Until === '') ? make(line.Column, line.Until, kind) : null;
    if (question)
      return decided(
        question,
        its.map(one => (one.Holds === '' ? { ...one, Holds: line.Holds || 'Value' } : one)),
      );
    troubles.push({ row: line.row, column: named('Column'), found: line.Column, allowed: [], isUncountable: true });
    return [];
  }

  /** A question as its rows decide it; one whose promises have good answers of their own comes once for each of these. */
  function decided(question: Question, its: readonly Line[]): Question[] {
    const [first] = its;
    if (!first || its.every(({ Holds }) => Holds === '')) return [{ ...question, tells: [], touchpoint: '', doubts: [] }];
    const odd = its.find(({ Holds }) => Holds !== '' && known(QUESTION_HOLDS, Holds) === undefined);
    if (odd) trouble(odd, 'Holds', odd.Holds, holdsAllowed(QUESTION_HOLDS));
    const kept = its.filter(({ Holds }) => Holds !== '');
    const isOwn = question.kind === 'words' || question.kind === 'numbers';
    const heldIn = ({ Holds }: Line): string => known(QUESTION_HOLDS, Holds) ?? '';
    // Where a row says nothing of good answers, they are those of the rows beside it.
    const goodIn = (line: Line): string =>
      line['Good answers'] || (kept.find(one => heldIn(one) === heldIn(line) && one['Good answers'] !== '')?.['Good answers'] ?? '');
    const wayOf = (line: Line): string => (isOwn ? `${heldIn(line)}\n${splitList(goodIn(line)).map(foldText).sort().join('\n')}` : '');
    return [...new Set(kept.map(wayOf))].map(way =>
      decidedAs(
        question,
        kept.filter(line => wayOf(line) === way),
      ),
    );
  }

  function decidedAs(question: Question, its: readonly Line[]): Question {
    const [first] = its as [Line, ...Line[]];
    const asks = known(QUESTION_HOLDS, first.Holds) === 'Expected' ? ('expects' as const) : ('got' as const);
    const all = [...question.answers, ...question.none];
    // A plan without that column says nothing of it.
    const said = has('Not an answer') ? splitList(first['Not an answer']) : question.none.map(({ text }) => text);
    const noneSaid = new Set(said.map(foldText));
    const strange = question.kind === 'words' && said.find(text => !all.some(answer => foldText(answer.text) === foldText(text)));
    if (strange)
      trouble(
        first,
        'Not an answer',
        strange,
        all.map(({ text }) => text),
      );
    const isNone = ({ text }: { text: string }): boolean => noneSaid.has(foldText(text));
    const isWords = question.kind === 'words';
    const isSpan = question.kind === 'time' || question.kind === 'lateness';
    const answers = isWords ? all.filter(answer => !isNone(answer)) : question.answers;
    const none = isWords ? all.filter(isNone) : question.none;
    const next: Question = { ...question, asks, answers, none, tells: [], touchpoint: '', doubts: [], good: [], from: null, sure: 'sure' };
    for (const line of its) {
      const about = line['Tells about'];
      const good = goodIn(next, line['Good answers']);
      const isLimit = !isSpan || line['Good answers'] === '' || isTimeTest(line['Good answers']);
      if (typeof good === 'string' || !isLimit)
        trouble(line, 'Good answers', typeof good === 'string' ? good : line['Good answers'], goodAllowed(next));
      if (typeof good !== 'string' && next.good.length === 0) next.good = good.good;
      if (typeof good !== 'string' && next.from === null) [next.from, next.better] = [good.from, good.better];
      const isUntold = isWords && asks === 'got' && line['Good answers'] === '';
      if (line['To decide'] !== '' && (about === '' || isUntold)) open.push(line.row);
      if (about === '') continue;
      const subject = subjectOf(about);
      const place = subject ? null : touchpointOf(about);
      if (!subject && place === null) trouble(line, 'Tells about', about, allowedAbout());
      if (!subject && place !== null) next.touchpoint = place;
      const was = question.tells.find(({ promise }) => promise === subject?.id)?.was;
      const known = was === undefined ? {} : { was };
      if (subject) next.tells.push({ promise: subject.id, keptWhen: isSpan ? line['Good answers'] : '', ...known, sure: 'sure', why: [] });
    }
    return next;
  }

  function allowedAbout(): string[] {
    return [...subjects.map(({ text }) => text), ...touchpoints];
  }

  function subjectOf(text: string): Subject | undefined {
    const same = subjects.filter(one => foldId(one.id) === foldId(text));
    const alike = subjects.filter(one => foldText(one.text) === foldText(text));
    return same[0] ?? (alike.length === 1 ? alike[0] : undefined);
  }

  /** What a question tells about: several promises that are named in one cell are several; a word for nothing is blank. */
  function aboutEach(text: string): string[] {
    const known = (one: string): boolean => subjectOf(one) !== undefined || touchpointOf(one) !== null;
    if (text === '' || known(text)) return [text];
    const parts = splitList(text);
    if (parts.length > 1 && parts.every(known)) return parts;
    return [isNone(text) ? '' : text];
  }

  function touchpointOf(text: string): string | null {
    return touchpoints.find(name => text !== '' && foldText(name) === foldText(text)) ?? null;
  }
}
