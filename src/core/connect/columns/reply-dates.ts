import type { MappedColumn } from '../mapped-column';
import { because } from '../mapped-column';
import { isOfReply } from './date-columns';

/**
 * The day on which the company answered, beside what it wrote and the day of the customer: `Response date` by itself may be the day on which a
 * customer answered. Columns are changed in place.
 */
export function takeReplyDates(columns: readonly MappedColumn[]): void {
  const isAnswered = columns.some(({ why }) => why[0]?.code === 'staff') && columns.some(({ holds }) => holds === 'date');
  const [date, other] = columns.filter(({ why, heading }) => why[0]?.code === 'other-date' && isOfReply(heading.plain));
  if (isAnswered && date && !other)
    Object.assign(date, { holds: 'repliedOn', sure: 'likely', why: [because('header', { word: date.heading.short })] });
}
