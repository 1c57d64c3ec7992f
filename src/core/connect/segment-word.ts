import { foldText } from '../cell/text';
import { plainHeader, wordIn } from '../cell/words/header-words';
import type { Look } from './column-look';
import type { Heading } from './tab-head';

/** A segment has at least two kinds and at most so many, each with two customers or more on average. */
const MOST_KINDS = 60;
/** Words of a header that is a name; and of a question for one. */
const [NAME, QUESTION] = [6, 9];
/** Asks how something was, not who or where somebody is. */
const JUDGES =
  /^(how (?!old)|did|was|were|is|are|do|does|would|could|can|have|has|please rate|czy|jak|是否)\b|如何|怎么样|怎麼樣|满意|滿意/;
const ASKS = /^(what|which|where|in which|at which|who|w ktor\w+|gdzie|ktor\w+|skad)\b/;
/** Kinds that are numbered: bus 7, shop 12. */
const NUMBERED =
  /^(line|route|store|shop|branch|ward|class|version|app version|terminal|gate|floor|zone|district|linia|sklep|oddzial)( (no|nr|number|id|code))?$/;

/** What of a header says that it is a segment, where the answers are a few that come again; numbers only where they are understood. */
export function segmentWord({ short }: Heading, look: Look): string {
  const kinds = new Set([...look.counts.keys()].map(cell => foldText(String(cell)))).size;
  const header = plainHeader(short);
  const most = ASKS.test(header) ? QUESTION : NAME;
  if (kinds < 2 || kinds > MOST_KINDS || look.filled < kinds * 2 || header.split(' ').length > most || JUDGES.test(header)) return '';
  if (look.numbers <= look.filled / 2) return wordIn(header, 'segment');
  return wordIn(header, 'demographic') || (NUMBERED.exec(header)?.[0] ?? '');
}
