/*
 * Which end of a scale is the good one, where a question says so:
 *
 *   `(1 – very good, 5 – very bad)`, `very good (1) to very bad (5)` -> words of each end -> good, bad, or not understood -> the better end
 */

/** `isSure` where the words of both ends are understood; `isAsked` where words stand there that are not; `isEven` where both ends are called good, or bad. */
export interface ScaleEnds {
  better: 'higher' | 'lower';
  isSure: boolean;
  isAsked: boolean;
  isEven?: true;
}

const BAD =
  /\b(?:worst|worse|bad|poor\w*|terribl\w*|awful\w*|horribl\w*|(?:un|dis)\w{3,}|difficult|hard|not|never|none|rude\w*|slow\w*|dirty|nois[ey]\w*|loud\w*|crowded|expensive|hate\w*|inedible|useless|low|lowest|negative|fail\w*|filthy|schlecht\w*|mangelhaft\w*|mauvais\w*|insatisf\w*|mal[oa]?|pessim\w*|ruim|najgor[sz]\w*|[zź]le|z[lł][yae]\w*|fatal\w*|okropn\w*|s[lł]ab\w*|trudn\w*|wcale|nie\w*|najni[zż]sz\w*|nisk\w*|brudn\w*|w og[oó]le)(?!\p{L})|差|糟|不|[难難]|[烂爛]|劣|低|[坏壞]/iu;
const GOOD =
  /\b(?:best|better|good|great|excellent\w*|outstanding|superb|perfect\w*|splendid|wonderful\w*|satisf\w*|happy|agree\w*|eas[yi]\w*|likely|friendly|helpful|fast|clean|love\w*|delight\w*|complete\w*|extreme\w*|full\w*|very|high|highest|positive|definite\w*|amazing|fantastic|always|spotless|gut\w*|zufrieden\w*|bon|bien|bueno|bom|otimo|najlep\w*|dobr\w*|[sś]wietn\w*|doskona\w*|znakomi\w*|wspania\w*|zadowol\w*|zgadzam|[lł]atw\w*|prawdopodob\w*|tak|w pe[lł]ni|bardzo|wysok\w*|najwy[zż]sz\w*|celuj\w*|idealn\w*|super)(?!\p{L})|好|佳|[优優]|棒|[满滿]意|同意|容易|[简簡][单單]|可能|非常|很|[极極]|高|完美/iu;
/** What stands beside an end and says nothing of it. */
const EMPTY =
  /^(?:stars?|points?|gwiazd\p{L}*|punkt\p{L}*|pkt|[分星顆颗]+)(?!\p{Script=Latin})|(?:^|\s)(?:to|do|and|i|a|or|through|lub|where|gdzie|with)\s*$|[到至和與与,;]\s*$/giu;
/** What joins an end to its words. */
const JOINED =
  /^\s*(?:[=:(–—-]|(?:means?|is|being|stands for|equals|oznacza\p{L}*|jest|to|czyli|[代]表|表示|[為为是即])(?!\p{Script=Latin})|[分星]?\s*(?=[最非很極极完不好差]))\s*/iu;

type Words = 'good' | 'bad' | 'strange' | null;

function judge(label: string): Words {
  const text = label.normalize('NFKC').trim();
  if (!/\p{L}/u.test(text)) return null;
  return BAD.test(plainLatin(text)) ? 'bad' : GOOD.test(plainLatin(text)) ? 'good' : 'strange';
}

const plainLatin = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[łŁ]/g, 'l');

const strip = (label: string): string => label.replace(EMPTY, ' ').replace(EMPTY, ' ').trim();

/** Places at which a number stands by itself. */
const placesOf = (text: string, number: number): [number, number][] =>
  [...text.matchAll(new RegExp(`(?<!\\d|\\d[.,])${number}(?![\\d%]|[.,]\\d)`, 'gu'))].map(({ index, 0: whole }) => [
    index,
    index + whole.length,
  ]);

/** Words behind a number, up to the next one: joined by a sign or a verb, or standing there alone. */
function behind(text: string, end: number, isLoose: boolean): Words {
  const rest = /^[^\d?!？！;)]{0,60}/u.exec(text.slice(end))?.[0] ?? '';
  const joined = JOINED.exec(rest);
  if (joined) return judge(strip(rest.slice(joined[0].length)));
  const label = strip(rest.replace(/^\s+/, ''));
  return isLoose && /^\p{L}/u.test(label) && label.split(/\s+/).length <= 4 ? judge(label) : null;
}

/** Words before a number that a sign joins to it. */
function before(text: string, at: number): Words {
  const found = /(?:^|[\d,;:.?？!(/])?([^\d,;:.?？!(]{2,60}?)\s*[=:(–—-]\s*$/u.exec(text.slice(0, at));
  return found ? judge(strip(found[1]!.replace(/^[\s)]*(?:to|do|and|i|or|到|至)?(?!\p{L})\s*/u, ''))) : null;
}

/**
 * null where nothing is said of the ends.
 * @example scaleEnds('How was it? (1 = very good, 5 = very bad)', 1, 5) //=> { better: 'lower', isSure: true, isAsked: false }
 * @example scaleEnds('How was it, from 1 to 5?', 1, 5) //=> null
 */
export function scaleEnds(question: string, lowest: number, highest: number): ScaleEnds | null {
  const text = question.normalize('NFKC');
  const first = (number: number, read: (place: [number, number]) => Words): Words => {
    const all = placesOf(text, number).map(read);
    return all.find(one => one === 'good' || one === 'bad') ?? all.find(one => one !== null) ?? null;
  };
  const both = (read: (place: [number, number]) => Words): [Words, Words] => [first(lowest, read), first(highest, read)];
  const ways = [both(([, end]) => behind(text, end, false)), both(([at]) => before(text, at)), both(([, end]) => behind(text, end, true))];
  const isRead = (one: Words): boolean => one === 'good' || one === 'bad';
  const [low, high] = ways.find(([a, b]) => isRead(a) && isRead(b)) ??
    ways.find(([a, b]) => a !== null && b !== null) ??
    ways.slice(0, 1).find(([a, b]) => a !== null || b !== null) ?? [null, null];
  if (low === null && high === null) return null;
  const isStrange = low === 'strange' || high === 'strange' || low === high;
  const better = low === 'good' ? (high === 'good' ? 'higher' : 'lower') : high === 'bad' && low !== 'bad' ? 'lower' : 'higher';
  return {
    better,
    isSure: isRead(low) && isRead(high) && low !== high,
    isAsked: isStrange,
    ...(isRead(low) && low === high ? { isEven: true as const } : {}),
  };
}
