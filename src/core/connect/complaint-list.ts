import { foldText } from '../cell/text';
import { plainHeader, wordIn } from '../cell/words/header-words';
import { replies } from '../declared/reply-words';
import { isOfReply } from './columns/date-columns';
import type { MappedColumn } from './mapped-column';
import { because, isFree, isMeasure } from './mapped-column';
import type { Heading } from './tab-head';

const replyWords: ReadonlySet<string> = new Set(Object.keys(replies).map(foldText));
/** The share of cells that must say so. */
const MOST = 0.8;

/**
 * A list of complaints, known by its words and by what it lacks: comments and no answer. Its source is Complaint, its status and its last date are the reply.
 * Columns are changed in place.
 */
export function takeComplaints(tab: string, columns: readonly MappedColumn[]): void {
  if (columns.some(isMeasure)) return;
  const status = columns.find(column => isFree(column) && wordIn(plainHeader(column.heading.short), 'status') !== '');
  const word = status ? wordIn(plainHeader(status.heading.short), 'status') : '';
  const comment = columns.find(column => column.holds === 'comment');
  const said = [tab, ...columns.map(column => column.heading.short)]
    .map(text => wordIn(plainHeader(text), 'complaint'))
    .find(one => one !== '');
  if (!comment || said === undefined) return;
  Object.assign(comment, { source: 'complaint', why: [...comment.why, because('complaint', { word: said })] });
  if (!status || !isMostly(status, replyWords)) return;
  Object.assign(status, { holds: 'reply', sure: 'likely', why: [because('status', { word })] });
  const isClosing = ({ plain }: Heading): boolean => wordIn(plain, 'actual') !== '' || isOfReply(plain);
  const closed = columns.find(column => column.why[0]?.code === 'other-date' && isClosing(column.heading));
  if (closed) Object.assign(closed, { holds: 'repliedOn', sure: 'likely', why: [because('header', { word: closed.heading.short })] });
}

function isMostly({ look }: MappedColumn, words: ReadonlySet<string>): boolean {
  let found = 0;
  for (const [cell, count] of look.counts) if (words.has(foldText(String(cell)))) found += count;
  return found >= look.filled * MOST;
}
