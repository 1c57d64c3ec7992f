import { decideMatches, refuse } from '../../../app/match/decide';
import type { MatchSuggestion } from '../../../app/match/match';
import { reviewMatches } from '../../../app/match/match';
import { UserError } from '../../../core/table/user-error';
import { today } from '../clock';
import { openWorkbook } from '../read/open';
import { openTarget } from '../target/target';
import { type Words, wordsFor } from '../words';
import type { Request } from './arguments';
import { chosenOf, numbered } from './chosen';
import { placeGiven } from './hints/hint';
import { matchByPlan } from './match-plan';

/** Lists comments without a touchpoint and where they probably belong, or decides that for some in a copy. Gives the exit status. */
export async function match(
  request: Extract<Request, { command: 'match' }>,
  given: Words,
  print: (text: string) => number,
): Promise<number> {
  if (request.plan !== null) return matchByPlan(request, request.plan, given, print);
  const { only, not, isToApply } = request;
  const target = isToApply || only.length > 0 || not.length > 0 ? openTarget(request, 'matched', given) : null;
  const workbook = target?.workbook ?? openWorkbook(request.workbook);
  const words = wordsFor(workbook, given);
  const say = words.commands.match;
  const { suggestions, more, ...counts } = reviewMatches(workbook, words);
  print(words.match.counts(counts));
  for (const note of [...counts.notes, ...counts.taught]) print(note);
  if (suggestions.length === 0 && !isToApply) return print(say.none);
  if (!target) {
    for (const [i, one] of suggestions.entries()) print(listed(one, i + 1, words));
    if (more.suggestions > 0) print(say.more(more.suggestions, more.rows));
    return print(say.hint(words.hint('match', request.workbook, ...placeGiven(request)), suggestions.filter(one => one.sure).length));
  }
  const refused = withTouchpoint(numbered(suggestions, not, '--not'), '--not', words);
  const chosen = (chosenOf(suggestions, one => one.sure, request) ?? []).filter(one => only.length > 0 || !refused.includes(one));
  const accepted = withTouchpoint(chosen, '--only', words);
  const both = accepted.find(one => refused.includes(one));
  if (both) throw new UserError('invalid-option', { option: '--not', value: both.words, allowed: say.onceOnly });
  target.keep();
  const { rows } = decideMatches(workbook, [...accepted, ...refused.flatMap(refuse)], today(), words);
  // What is sure counts by itself: where nothing is to be decided, the copy is written all the same, for the next command to go on with.
  const backup = await target.write();
  const matched = [...accepted, ...refused].reduce((sum, one) => sum + one.rows, 0);
  print(rows === 0 ? say.nothing : say.done(rows, matched));
  return print(words.commands.written(target.out, backup));
}

/** To leave comments out is a decision that nobody takes by a number. */
function withTouchpoint(some: MatchSuggestion[], option: string, words: Words): MatchSuggestion[] {
  const open = some.find(one => one.touchpoint === null);
  if (open) throw new UserError('invalid-option', { option, value: open.words, allowed: words.commands.match.withTouchpoint });
  return some;
}

function listed(
  { words: phrase, comment, more, rows, place, touchpoint, sure, reason }: MatchSuggestion,
  number: number,
  words: Words,
): string {
  const say = words.commands.match;
  return [
    `${String(number).padStart(3)}. ${say.proposal(phrase, touchpoint, rows, sure)}`,
    ...(phrase === `“${comment}”` ? [] : [comment, ...more].map(text => `     ${say.such(text)}`)),
    `     ${words.join.aside(reason, `${place.tab}!${place.cell}`)}`,
    '',
  ].join('\n');
}
