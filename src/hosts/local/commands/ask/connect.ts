import { lacksAsked } from '../../../../app/connect/known';
import { confirmGuide } from '../../../../app/guide/confirm';
import { guideTo } from '../../../../app/guide/guiding';
import { outcomeText } from '../../../../app/guide/outcome';
import type { Guide } from '../../../../core/guide/question';
import { kindAt } from '../../files/identity';
import { filesOf } from '../../read/open';
import { openTarget } from '../../target/target';
import { type Words, wordsFor } from '../../words';
import type { Request } from '../arguments';
import { goingOn } from '../hints/hint';
import { rowsText } from '../rows-text';
import { withEvidence } from '../tab-for';
import type { Asker } from './asker';
import { askThrough } from './questions';

type Wish = Extract<Request, { command: 'connect' }>;

/** Asks what has to be asked about a tab, or a file that becomes one, and writes it down. Gives the exit status. */
export async function connectByAsking(wish: Wish, asker: Asker, given: Words, print: (text: string) => number): Promise<number> {
  const request = await placed(wish, asker, given);
  const inputs = kindAt(request.evidence) === null ? [] : filesOf(request.evidence);
  const target = openTarget(request, 'connected', given, { inputs });
  target.keep();
  const words = wordsFor(target.workbook, given);
  const guiding = await withEvidence(
    target.workbook,
    request,
    words,
    text => asker.say(text),
    (seen, tab) => guideTo(seen, tab, words),
  );
  const { tab: name, rows, remembered, written, news } = guiding.guide;
  asker.say(words.commands.ask.tab(name, rows));
  const known = written.length > 0 ? words.commands.ask.changing(name) : words.guide.remembered(remembered);
  if (remembered !== '') asker.say([known, ...(news ? words.guide.news(news) : [])].join('\n'));
  const odd = rowsText(guiding.guide, words);
  if (odd.length > 0) asker.say(odd.join('\n'));
  if (!(await wantsCopy(guiding.guide, asker, words))) return print(words.commands.ask.left);
  const answered = { ...guiding, guide: await answeredBy(guiding.guide, asker, words) };
  const decided = await askThrough(answered, asker, words);
  if (!decided) return print(words.commands.ask.left);
  const isAlone = news?.isLater && news.from !== null && (await asker.agree(words.guide.judging.ask(news.from)));
  const guide = isAlone ? { ...decided, judgeFrom: news.from! } : decided;
  const confirmed = confirmGuide(target.workbook, guide, words);
  const said = outcomeText(confirmed, name, words);
  if (confirmed.undo.length === 0) return print(said);
  const backup = await target.write();
  print(said);
  if (lacksAsked(target.workbook, name)) print(words.connect.howMany);
  if (backup) print(words.commands.backup(backup));
  return print(words.connect.next(target.out, words.hint('run', target.out, ...goingOn(request))));
}

/** Whether rows that are connected already are to count twice. */
async function wantsCopy({ copyOf }: Guide, asker: Asker, words: Words): Promise<boolean> {
  const say = words.commands.ask;
  if (copyOf === '') return true;
  return await asker.choose(words.guide.copied(copyOf), [
    { value: false, label: say.nothing },
    { value: true, label: say.connectCopy },
  ]);
}

/** Whether one's own staff or customers answered, where a word says that it was staff. */
async function answeredBy(guide: Guide, asker: Asker, words: Words): Promise<Guide> {
  if (guide.staff === '') return guide;
  const say = words.commands.ask;
  const source = await asker.choose([words.guide.staff(guide.staff), say.whoAnswered].join('\n'), [
    { value: 'employee', label: say.isStaff },
    { value: 'survey', label: say.isCustomers },
  ]);
  return { ...guide, source };
}

/** One workbook goes along: where nothing says where it goes, a person chooses once. */
async function placed(wish: Wish, asker: Asker, words: Words): Promise<Wish> {
  if (wish.out !== null || wish.isInPlace || !/\.xls[xm]$/i.test(wish.workbook)) return wish;
  const say = words.commands.ask;
  const isInPlace = await asker.choose(say.where(wish.workbook), [
    { value: true, label: say.inPlace, hint: say.inPlaceHint },
    { value: false, label: say.copy },
  ]);
  return { ...wish, isInPlace };
}
