import { foldText } from '../cell/text';
import { plainHeader, wordIn } from '../cell/words/header-words';
import { replies } from '../declared/reply-words';
import { isOfReply } from './columns/date-columns';
import type { MappedColumn } from './mapped-column';
import { because, isFree, isMeasure } from './mapped-column';

const replyWords: ReadonlySet<string> = new Set(Object.keys(replies).map(foldText));
/** The share of cells that must say so. */
const MOST = 0.8;

/** Cases that customers bring to a desk; whether a desk that is rated has answered them shows in the same columns. */
const DESK = /\b(tickets?|help ?desk|support|enquir(y|ies)|inquir(y|ies)|zgloszeni\w*|zapytani\w*)\b|工[單单]|客服|[詢询][問问]/;
/** Of a column that tells whether or when somebody was answered. */
const ANSWERED =
  /\b(repl(y|ied|ies)|respon(se|ded)|answer(ed)?|(?:re)?solved|settled|closed|odpowie\w*|odpis\w*|rozpatrz\w*|rozwiaz\w*|zamkn\w*|zalatw\w*|zakoncz\w*)\b|回[覆复應应]|答[覆复]|[結结]案|[處处]理|解[決决]/;

/**
 * A list of complaints, known by its words and by what it lacks: comments and no answer. Its source is Complaint; its status and the date of its end are
 * the reply, as those of a help desk's list are, whose customers may have rated it. Columns are changed in place.
 */
export function takeComplaints(tab: string, columns: readonly MappedColumn[]): void {
  const texts = [tab, ...columns.map(column => column.heading.short)].map(plainHeader);
  const said = texts.map(text => wordIn(text, 'complaint')).find(one => one !== '');
  const isRated = columns.some(isMeasure);
  const comment = columns.find(column => column.holds === 'comment') ?? (said === undefined || isRated ? undefined : wordsIn(columns));
  if (!comment || (isRated ? !DESK.test(texts[0]!) : said === undefined)) return;
  if (!isRated) Object.assign(comment, { source: 'complaint', why: [...comment.why, because('complaint', { word: said! })] });
  takeReply(columns);
}

/** What customers complained of, though a clerk has written it and many complain of the same. */
function wordsIn(columns: readonly MappedColumn[]): MappedColumn | undefined {
  const written = columns.filter(column => isFree(column) && column.look.sentences > column.look.filled / 2);
  const column = written.find(({ heading }) => wordIn(heading.plain, 'comment') !== '' || wordIn(heading.plain, 'verbatim') !== '');
  if (column) Object.assign(column, { holds: 'comment', sure: 'likely', why: [because('header', { word: column.heading.short })] });
  return column;
}

/** What became of each case, and when. */
function takeReply(columns: readonly MappedColumn[]): void {
  const free = columns.filter(column => isFree(column) && isMostly(column, replyWords));
  const headerOf = (column: MappedColumn): string => plainHeader(column.heading.short);
  const status = free.find(column => wordIn(headerOf(column), 'status') !== '') ?? free.find(column => ANSWERED.test(headerOf(column)));
  if (status) Object.assign(status, { holds: 'reply', sure: 'likely', why: [because('status', { word: status.heading.short })] });
  const dates = columns.filter(column => column.why[0]?.code === 'other-date');
  const ended =
    dates.find(column => ANSWERED.test(headerOf(column)) || isOfReply(column.heading.plain)) ??
    dates.find(({ heading }) => wordIn(heading.plain, 'actual') !== '');
  if (ended) Object.assign(ended, { holds: 'repliedOn', sure: 'likely', why: [because('header', { word: ended.heading.short })] });
}

function isMostly({ look }: MappedColumn, words: ReadonlySet<string>): boolean {
  let found = 0;
  for (const [cell, count] of look.counts) if (words.has(foldText(String(cell)))) found += count;
  return found >= look.filled * MOST;
}
