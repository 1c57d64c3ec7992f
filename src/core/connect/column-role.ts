import { textOf } from '../cell/cell';
import { foldText } from '../cell/text';
import { shareAgo } from '../cell/words/ago';
import type { HeaderWord } from '../cell/words/header-words';
import { plainHeader, wordIn } from '../cell/words/header-words';
import { topicOf } from '../cell/words/likeness';
import type { Holds } from '../declared/choices';
import { evidenceTable } from '../declared/input-tables';
import { replies } from '../declared/reply-words';
import { sourceKinds } from '../declared/source-words';
import type { Column } from '../table/table';
import type { AsideWord } from './aside-words';
import { asideIn } from './aside-words';
import type { Look } from './column-look';
import { shareOf } from './column-look';
import { isCompact } from './columns/date-columns';
import type { Because, Known, MappedColumn } from './mapped-column';
import { because, unused } from './mapped-column';
import type { Heading } from './tab-head';

/** Most cells of a column. */
const MOST = 0.8;
/** Of keys: those of people who answer, not of people who work or of a policy. */
const ASKED =
  /\b(user|customer|client|reviewer|author|member|guest|patient|student|tenant|passenger|visitor|buyer|subscriber|contact|respondent)\b|用户|会员|會員|klienta/;

/** Words that somebody wrote run longer than the name of a firm. */
const FEWEST_LETTERS = 25;

/**
 * What a column that measures nothing is taken for, by its header and its cells; null where it may measure something:
 *
 *   who somebody is -> nothing at all -> touchpoint, metric and others in each row -> what the company or a tool wrote -> weight, count, ID -> words
 */
export function roleOf(heading: Heading, look: Look, known: Known): MappedColumn | null {
  const short = plainHeader(heading.short);
  const as = (holds: Holds, sure: MappedColumn['sure'], why: Because): MappedColumn => ({ ...unused(heading, look, why), holds, sure });
  const says = (kind: HeaderWord, text = short): string => wordIn(text, kind);

  const personal = says('private');
  if (personal !== '' && !isAnswered(heading, look) && !isOfCalls(personal, look))
    return { ...unused(heading, look, because('private', { word: personal })), sure: 'sure', isPrivate: true };
  if (look.filled > 0 && shareOf(look, look.personal) > 0.3)
    return { ...unused(heading, look, because('private-values')), sure: 'sure', isPrivate: true };
  if (look.filled === 0) return unused(heading, look, because('blank'));
  if (heading.name === '') return unused(heading, look, because('no-name'));

  if (look.numbers === 0 && shareAgo([...look.counts].map(([cell, count]) => [textOf(cell), count])) >= MOST)
    return unused(heading, look, because('ago'));

  const places = new Set(known.touchpoints.flatMap(one => [one.name, ...one.alsoCalled]).map(foldText));
  // A column that says the same in every row tells of the whole tab.
  if (look.counts.size > 1 && isMostly(look, places, 0.5)) {
    const chosen = asideIn(heading.plain, 'choice');
    if (chosen !== '') return unused(heading, look, because('choice', { word: chosen }));
    return as('touchpoint', isMostly(look, places, MOST) ? 'sure' : 'likely', because('names', { what: 'touchpoint' }));
  }
  const metrics = new Set(known.metrics.map(one => foldText(one.metric.name)));
  if (says('rating') === '' && look.counts.size > 1 && isMostly(look, metrics, 1))
    return as('metric', 'sure', because('names', { what: 'metric' }));

  const noted = notedAs(heading, look);
  if (noted !== null) return as(noted, 'likely', because('header', { word: heading.short }));
  const aside = asideOf(heading, look);
  if (aside !== null) return aside;

  const weight = says('weight');
  if (weight !== '' && look.numbers === look.filled && look.least > 0)
    return as('weight', look.isWhole ? 'likely' : 'sure', because('weight', { word: weight }));
  const count = says('count');
  if (count !== '' && look.numbers === look.filled && look.isWhole && look.least >= 0 && look.counts.size > 1)
    return as('count', /answer|response|repl|count|odpowiedz/.test(count) ? 'sure' : 'likely', because('header', { word: count }));
  const id = says('id');
  if (id !== '' && look.counts.size === look.filled && look.filled > 1 && look.sentences === 0)
    return as('id', 'sure', because('header', { word: id }));
  return wordsOf(heading, look);
}

/** `Did you reach us by phone?`: a question with a few answers that come again tells nobody's number. */
const isAnswered = ({ plain }: Heading, { counts, filled }: Look): boolean =>
  /^(did|was|were|is|are|do|does|have|has|how|could|would|czy|jak)\b|是否|有[没沒]有|[吗嗎]$/.test(plain) &&
  counts.size <= 12 &&
  filled >= 2 * counts.size;

/** `Phone waiting time (s)`, `Satisfaction with phone support`: short numbers, times, and answers that come again are nobody's number. */
const isOfCalls = (word: string, { counts, filled, personal }: Look): boolean =>
  /phone|mobile|telefon|komork|[电電][话話]|手[机機]|携帯|전화|celular|movil/.test(word) &&
  personal === 0 &&
  ((counts.size <= 12 && filled >= 2 * counts.size) || [...counts.keys()].every(cell => SHORT_NUMBER.test(textOf(cell))));
const SHORT_NUMBER = /^(?:\d{1,4}(?:[.,]\d{1,3})?|(?:\d{1,2}:)?[0-5]?\d:[0-5]\d)(?: ?\p{L}{1,8}\.?)?$/u;

/** `Driver comments` may be words about somebody, or by somebody: a header without a question that names more than that there are words. */
function isOfWhom({ plain, short }: Heading): boolean {
  const word = wordIn(plain, 'verbatim');
  if (word !== '' && plain === word) return false;
  if (/[?？]\s*$/.test(short) || /^(what|why|how|anything|is there|do you|tell|please|any)\b/.test(plain)) return false;
  return topicOf(plain.replace(NEUTRAL, ' ')).length > 0;
}

/** What headers of customers' own words say beside. */
const NEUTRAL =
  /\b(customers?|guests?|clients?|users?|reviewers?|visitors?|patients?|your?|our|own|open|free|ended|end|other|further|additional|general|optional|comments?|verbatim|feedback|reviews?|reasons?|explain|describe|improve\w*|suggest\w*|words|text|body|content|opinions?|messages?|remarks?|notes?|complaints?|nature|of|response|respondents?|twoje|inne|dodatkowe|klienta|komentarz\w*|uwagi|uwag|opinia|opinie|powod|sugesti\w*|tresc|reklamacji|skargi|oceny|score|rating)\b|\p{Script=Han}+|\d+/gu;

/** More kinds of cells than a closed question has answers. */
const MOST_KINDS = 12;
const DAY_HEADER = /^((review|post|posted|publish(ed)?|visit|created|submitted) )?(date|day|when|data|datum|fecha|日期)$/;

/** What somebody wrote: by the header, or by whole sentences; null where it is none. */
function wordsOf(heading: Heading, look: Look): MappedColumn | null {
  const isText = look.numbers < look.filled / 2 && look.dates < look.filled / 2;
  // Under `text` or `review` stand somebody's own words, though many say the same.
  const isOwn = wordIn(heading.plain, 'verbatim') === heading.plain && look.sentences > look.filled / 2 && look.counts.size > MOST_KINDS;
  const isVaried = isOwn || look.counts.size > look.filled / 2 || (look.filled < 6 && look.counts.size > 1);
  if (!isText || !isVaried) return null;
  const as = (sure: MappedColumn['sure'], why: Because): MappedColumn => ({ ...unused(heading, look, why), holds: 'comment', sure });
  const verbatim = wordIn(heading.plain, 'verbatim');
  const word = verbatim || wordIn(heading.plain, 'comment');
  // `Reviewed in France on 8 July`: a day in words.
  if (word === '' && DAY_HEADER.test(heading.plain)) return null;
  if (word !== '' && wordIn(heading.plain, 'title') === '') return as(isOfWhom(heading) ? 'likely' : 'sure', because('header', { word }));
  const asked = [heading.short, heading.question];
  const isAsked = asked.some(
    text => /[?？]\s*$/.test(text) || /^(what|why|how|anything|is there|do you|tell|please)\b/.test(plainHeader(text)),
  );
  if (look.sentences <= look.filled / (isAsked ? 3 : 2) || wordIn(plainHeader(heading.short), 'named') !== '') return null;
  const isLong = look.letters > FEWEST_LETTERS * (look.filled - look.numbers) || /\p{Script=Han}/u.test([...look.counts.keys()].join(''));
  return isLong || isAsked || word !== '' ? as('likely', because('sentences')) : null;
}

/** A column that the company, a tool or somebody's arithmetic has filled, though its cells may look like answers; null where it is none of these. */
function asideOf(heading: Heading, look: Look): MappedColumn | null {
  const { plain } = heading;
  const isDates = look.dates >= look.filled * MOST;
  const isReply = asideIn(plain, 'staff') !== '' || /^(reply|replied)\b/.test(plain);
  if (isDates)
    return isReply ? { ...unused(heading, look, because('header', { word: heading.short })), holds: 'repliedOn', sure: 'sure' } : null;
  const codes: [AsideWord, Because['code'], boolean][] = [
    ['staff', 'staff', true],
    ['computed', 'computed', wordIn(plain, 'comment') === ''],
    ['averaged', 'computed', look.numbers === look.filled && !/[?？]\s*$/.test(heading.question || heading.short)],
    ['fillIn', 'fill-in', !isCompact(look)],
    ['guessed', 'guessed', look.numbers > 0 || look.counts.size <= 7],
    ['importance', 'importance', look.numbers > 0 || look.counts.size <= 7],
    ['person', 'person', true],
    ['sums', 'sums', look.numbers === look.filled],
  ];
  for (const [kind, code, isIt] of codes) {
    const word = isIt ? asideIn(plain, kind) : '';
    // Of somebody who answered more than once, the answers go together.
    const isRespondent = kind === 'person' && ASKED.test(word) && look.counts.size > 1 && look.counts.size < look.filled;
    if (isRespondent) return { ...unused(heading, look, because('respondent', { word })), holds: 'respondent', sure: 'likely' };
    if (word !== '') return unused(heading, look, because(code, { word }));
  }
  const isGroup = [...look.counts.keys()].every(cell => /^(promoters?|passives?|detractors?)$/i.test(String(cell)));
  return isGroup ? unused(heading, look, because('computed', { word: heading.short })) : null;
}

/** What of evidence that somebody notes by hand a column is, by a header of the tab Evidence, where its cells agree. */
function notedAs({ short }: Heading, look: Look): Holds | null {
  const { touchpoint, promiseId, source, leftOut, reply, expected } = evidenceTable.columns;
  const isCalled = ({ header, aliases }: Column<unknown>): boolean => [header, ...aliases].some(name => foldText(name) === foldText(short));
  const isOneOf = (words: object): boolean => isMostly(look, new Set(Object.keys(words).map(foldText)), MOST);
  if (isCalled(touchpoint)) return 'touchpoint';
  if (foldText(short) === foldText(promiseId.header)) return 'promiseId';
  if (isCalled(source) && isOneOf(sourceKinds)) return 'source';
  if (isCalled(reply) && isOneOf(replies)) return 'reply';
  if (isCalled(leftOut)) return 'leftOut';
  return isCalled(expected) && look.dates === 0 ? 'expected' : null;
}

function isMostly(look: Look, names: ReadonlySet<string>, share: number): boolean {
  let found = 0;
  for (const [cell, count] of look.counts) if (typeof cell === 'string' && names.has(foldText(cell))) found += count;
  return found >= look.filled * share;
}
