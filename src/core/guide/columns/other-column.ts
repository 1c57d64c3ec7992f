import { columnLetters } from '../../cell/reference';
import { wordIn } from '../../cell/words/header-words';
import { mask } from '../../cell/words/mask';
import type { Look } from '../../connect/column-look';
import { samplesOf } from '../../connect/column-look';
import type { Because, MappedColumn } from '../../connect/mapped-column';
import { isMeasure } from '../../connect/mapped-column';
import { isSeveral, tallySpellings } from '../answers/answers';
import { isLeftWish } from '../answers/wish';
import { blankQuestion } from '../blank-question';
import type { Other } from '../question';
import type { DateColumn } from '../times/dated-columns';
import { isGroup } from './group-column';
import { isProgress, isStatus } from './status-column';

/** What connect/ knows to be no customer's own word, whatever its cells look like. */
const NOT_SAID: Partial<Record<Because['code'], Other['because']>> = {
  'tool-unused': 'tool',
  ago: 'ago',
  staff: 'staff',
  computed: 'computed',
  sums: 'computed',
  person: 'unspoken',
  guessed: 'unspoken',
  importance: 'unspoken',
  'fill-in': 'unspoken',
  'second-comment': 'same',
};

/**
 * What a column that asks nothing is read as, or why it stays out. `days` are the columns that may tell the day of a row, by their letters;
 * `paired` those whose times are read together.
 */
export function otherOf(
  column: MappedColumn,
  look: Look,
  date: DateColumn | null,
  paired: ReadonlySet<string>,
  days: ReadonlySet<string>,
): Other {
  const { heading, isPrivate, touchpoint } = column;
  const letters = columnLetters(heading.column);
  const common = { letters, column: heading.name, touchpoint: '', notAnswers: [], samples: [] as string[] };
  if (isPrivate) return { ...common, holds: null, because: 'who' };
  if (look.filled === 0) return { ...common, holds: null, because: 'blank' };
  if (heading.name === '') return { ...common, holds: null, because: 'no-name' };
  const shown = { ...common, samples: samplesOf(look, 3).map(mask) };
  if (date) {
    // A time of day is no day of a reply.
    if (date.is === 'reply' && column.holds !== 'date' && !date.isClock) return { ...shown, holds: 'repliedOn', because: 'role' };
    const isDay = days.has(letters);
    return { ...shown, holds: isDay ? 'date' : null, because: isDay ? 'role' : paired.has(letters) ? 'paired' : 'unspoken' };
  }
  const isOfCases = paired.size > 0 && column.holds === null && isProgress(heading.plain, look);
  if (isStatus(heading.plain, look) || isOfCases) return { ...shown, holds: 'status', because: 'role' };
  const isUsed = column.holds !== null && !isMeasure(column) && column.holds !== 'expected';
  if (isUsed && column.holds !== 'segment') {
    const place = column.holds === 'comment' ? touchpoint : '';
    return { ...shown, holds: column.holds, touchpoint: place, notAnswers: column.notAnswers, because: 'role' };
  }
  // What connect/ knows and leaves aside only because it saw no answers beside it; here there are some.
  const [alone] = column.why.filter(({ code, details }) => code === 'alone' && (details.holds === 'id' || details.holds === 'respondent'));
  if (alone) return { ...shown, holds: alone.details.holds!, because: 'role' };
  const [notSaid] = column.why.flatMap(one => NOT_SAID[one.code] ?? []);
  if (column.holds === null && notSaid !== undefined) return { ...shown, holds: null, because: notSaid };
  const spelt = tallySpellings(look.counts);
  if (isSeveral(spelt)) return { ...shown, holds: null, because: 'several' };
  if (column.holds === 'segment' || isGroup(heading, spelt)) return { ...shown, holds: 'segment', because: 'role' };
  if (isRemark(heading.plain, look)) return { ...shown, holds: 'comment', because: 'role' };
  const { text, part } = blankQuestion(heading, letters);
  if (isLeftWish(text, part, look)) return { ...shown, holds: null, because: 'wish' };
  return { ...shown, holds: null, because: 'unspoken' };
}

/** Words of several, under a header that asks for one's own words, though they are no whole sentences. */
function isRemark(header: string, look: Look): boolean {
  if (wordIn(header, 'comment') === '') return false;
  let wordy = 0;
  for (const [cell, count] of look.counts)
    if (typeof cell === 'string' && /\p{L}\s+\p{L}|\p{Script=Han}{6}/u.test(cell.trim())) wordy += count;
  return wordy > look.filled / 2;
}

/** What can be read but once in a tab: `first` are the columns that go before the others, by their letters. */
export function onceEach(others: readonly Other[], first: ReadonlySet<string>): Other[] {
  const takers = new Map<string, Other>();
  const keyOf = ({ holds, touchpoint }: Other): string => `${holds}\n${touchpoint}`;
  for (const other of [...others.filter(({ letters }) => first.has(letters)), ...others])
    if (!takers.has(keyOf(other))) takers.set(keyOf(other), other);
  // Several columns may say what leaves a row out.
  const isMany = ({ holds }: Other): boolean => holds === null || holds === 'segment' || holds === 'leftOut';
  return others.map(other => (isMany(other) || takers.get(keyOf(other)) === other ? other : { ...other, holds: null, because: 'same' }));
}
