import type { Audit } from '../../core/audit';
import type { Words } from '../../words/words';
import { heading, space } from '../block';
import type { AuditFormat } from '../format';
import { pageHeight } from '../layout/page';
import { render } from '../layout/render';
import type { Tab } from '../tab';
import { calendar, MOST_LISTENED } from './calendar';
import { comparison } from './comparison';
import { stageMap } from './stages';

/** Columns of the page: sixteen alike for the charts and the calendar, then those of the key, from its number on; together as wide as the Summary. */
const left = 16;
const widths = [...Array.from({ length: left }, () => 4.5), 3, 6.2, 6.2, 6.2, 10, 8.5, 7.5, 7.4, 7.4, 7.5];
const grid = widths.length;
/** Each column of a chart has room for the name below it; the key has names, too. */
const chartSpans = { columns: 9, points: left - 9, key: widths.slice(left), names: 3 };
/** Of the calendar, below the charts: the name of a touchpoint; a month takes one. */
const calendarSpan = 4;
/** Of the map of stages, below the key. */
const stageSpans = [3, 2, 1, 2, 2] as const;

/** Points that a web page needs more for its lines. */
const webLines = 60;

/** Along the journey: what is promised, believed and kept, what matters, how the stages stand, and where you listen. In a sheet it is a form as the Summary is. */
export function journey(audit: Audit, words: Words, format: AuditFormat): Tab {
  const rows = Array.from({ length: MOST_LISTENED }, (_, i) => MOST_LISTENED - i);
  const fitting = rows.find(most => heightOf(page(audit, words, format, most)) <= pageHeight - webLines);
  return page(audit, words, format, fitting ?? 1);
}

const heightOf = (tab: Tab): number => render(tab).heights.reduce<number>((sum, points) => sum + (points ?? 0), 0);

function page(audit: Audit, words: Words, format: AuditFormat, mostListened: number): Tab {
  const { labels } = words;
  return {
    name: labels.tabs.journey,
    widths,
    frozenColumns: 0,
    isList: false,
    isLandscape: true,
    isOnePage: true,
    blocks: [
      heading(labels.headings.journey, grid),
      ...comparison(audit, words, format, chartSpans, {
        charts: calendar(audit, words, format, calendarSpan, mostListened),
        key: [space(5), ...stageMap(audit, words, format, stageSpans)],
      }),
    ],
  };
}
