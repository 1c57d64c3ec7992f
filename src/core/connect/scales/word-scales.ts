import { foldText } from '../../cell/text';

/** A scale whose answers are words. */
export interface WordScale {
  name: 'satisfaction' | 'agreement' | 'frequency' | 'quality' | 'ease' | 'likelihood' | 'favour';
  /** Words of each level, from the worst or least on. */
  levels: readonly (readonly string[])[];
}

/** Levels with `;` between them, words of one level with `|`. */
const scale = (name: WordScale['name'], levels: string): WordScale => ({
  name,
  levels: levels.split(';').map(words => words.trim().split('|')),
});

/** English, Polish, Chinese in both scripts, each by itself. Of several that fit, the one that tells most answers apart is taken. */
const scales: readonly WordScale[] = [
  scale(
    'satisfaction',
    'very dissatisfied|extremely dissatisfied|completely dissatisfied|very unsatisfied; dissatisfied|somewhat dissatisfied|unsatisfied|rather dissatisfied; ' +
      'neither satisfied nor dissatisfied|neutral|neither; satisfied|somewhat satisfied|rather satisfied; very satisfied|extremely satisfied|completely satisfied',
  ),
  scale(
    'satisfaction',
    'not at all satisfied; slightly satisfied|not so satisfied|not very satisfied; moderately satisfied|somewhat satisfied; very satisfied; extremely satisfied|completely satisfied',
  ),
  scale(
    'satisfaction',
    'bardzo niezadowolony|bardzo niezadowolona|zdecydowanie niezadowolony|zdecydowanie niezadowolona; niezadowolony|niezadowolona|raczej niezadowolony|raczej niezadowolona; ' +
      'ani zadowolony, ani niezadowolony|ani zadowolona, ani niezadowolona|średnio zadowolony|średnio zadowolona|neutralnie; zadowolony|zadowolona|raczej zadowolony|raczej zadowolona; ' +
      'bardzo zadowolony|bardzo zadowolona|zdecydowanie zadowolony|zdecydowanie zadowolona',
  ),
  scale(
    'satisfaction',
    'very dissatisfied|extremely dissatisfied|completely dissatisfied; dissatisfied|mostly dissatisfied; somewhat dissatisfied|slightly dissatisfied; ' +
      'neither satisfied nor dissatisfied|neutral|neither; somewhat satisfied|slightly satisfied; satisfied|mostly satisfied; very satisfied|extremely satisfied|completely satisfied',
  ),
  scale(
    'satisfaction',
    'very unhappy|extremely unhappy; unhappy|somewhat unhappy; neither happy nor unhappy|neutral|neither|ok|okay; happy|somewhat happy; very happy|extremely happy',
  ),
  scale(
    'satisfaction',
    '非常不满意|很不满意|十分不满意|极不满意; 不满意|不太满意|比较不满意|较不满意; 一般|中立|普通|尚可|还可以; 满意|比较满意|较满意; 非常满意|很满意|十分满意|极满意',
  ),
  scale(
    'satisfaction',
    '非常不滿意|很不滿意|十分不滿意|極不滿意; 不滿意|不太滿意|比較不滿意|較不滿意; 一般|中立|普通|尚可|還可以; 滿意|比較滿意|較滿意; 非常滿意|很滿意|十分滿意|極滿意',
  ),
  scale(
    'agreement',
    'strongly disagree|completely disagree; disagree|somewhat disagree; neither agree nor disagree|neutral|neither|undecided; agree|somewhat agree; strongly agree|completely agree',
  ),
  scale(
    'agreement',
    'strongly disagree|completely disagree; disagree|mostly disagree; somewhat disagree|slightly disagree; neither agree nor disagree|neutral|neither; ' +
      'somewhat agree|slightly agree; agree|mostly agree; strongly agree|completely agree',
  ),
  scale(
    'agreement',
    'zdecydowanie się nie zgadzam|zdecydowanie nie zgadzam się|całkowicie się nie zgadzam|zdecydowanie nie; raczej się nie zgadzam|nie zgadzam się|raczej nie; ani tak, ani nie|ani się zgadzam, ani nie zgadzam|ani się zgadzam, ani się nie zgadzam|ani się nie zgadzam, ani się zgadzam|nie mam zdania|trudno powiedzieć; ' +
      'raczej się zgadzam|zgadzam się|raczej tak; zdecydowanie się zgadzam|zdecydowanie zgadzam się|całkowicie się zgadzam|w pełni się zgadzam|zdecydowanie tak',
  ),
  scale(
    'agreement',
    '非常不同意|完全不同意; 不同意|不太同意|比较不同意|比較不同意; 一般|普通|中立|尚可; 同意|比较同意|比較同意; 非常同意|完全同意',
  ),
  scale('quality', 'very poor|very bad|terrible|awful; poor|bad; fair|average|okay|ok|acceptable|neutral; good; very good|excellent|great'),
  scale('quality', 'poor; fair; good; very good; excellent'),
  scale('quality', 'terrible|awful|very poor; poor|bad; average|fair|okay|ok; very good; excellent'),
  scale('quality', 'very poor|very bad|terrible|awful; poor|bad; fair|average|okay|ok; good; very good; excellent|outstanding'),
  scale('quality', 'far below average|well below average; below average; average; above average; far above average|well above average'),
  scale(
    'quality',
    'much worse|much worse than expected; worse|worse than expected|somewhat worse; as expected|about the same|the same; better|better than expected|somewhat better; much better|much better than expected',
  ),
  scale(
    'quality',
    'bardzo źle|bardzo zła|bardzo zły|fatalnie; źle|zła|zły|słabo; przeciętnie|średnio|przeciętna|przeciętny; dobrze|dobra|dobry; bardzo dobrze|bardzo dobra|bardzo dobry|doskonale',
  ),
  scale(
    'quality',
    'niedostateczny|niedostateczna|niedostatecznie; dopuszczający|dopuszczająca|mierny; dostateczny|dostateczna|dostatecznie; dobry|dobra|dobrze; bardzo dobry|bardzo dobra|bardzo dobrze; celujący|celująca|celująco',
  ),
  scale(
    'quality',
    'niedostateczny|niedostateczna|niedostatecznie; dostateczny|dostateczna|dostatecznie; dobry|dobra|dobrze; bardzo dobry|bardzo dobra|bardzo dobrze; celujący|celująca|celująco',
  ),
  scale('quality', 'sehr schlecht; schlecht; mittelmäßig|mittel|durchschnittlich|mäßig|okay|ok; gut; sehr gut|ausgezeichnet'),
  scale(
    'quality',
    'très mauvais|très mauvaise|très mal; mauvais|mauvaise|mal; moyen|moyenne|passable|correct|correcte; bon|bonne|bien; très bon|très bonne|très bien|excellent|excellente',
  ),
  scale(
    'quality',
    'muy malo|muy mala|muy mal|pésimo|pésima; malo|mala|mal; regular|normal; bueno|buena|bien; muy bueno|muy buena|muy bien|excelente',
  ),
  scale(
    'quality',
    'péssimo|péssima|muito ruim|muito mau|muito má; ruim|mau|má; regular|razoável; bom|boa; ótimo|ótima|muito bom|muito boa|excelente',
  ),
  scale(
    'quality',
    'とても悪い|非常に悪い|大変悪い; 悪い|やや悪い; 普通|ふつう|どちらともいえない; 良い|よい|やや良い; とても良い|非常に良い|大変良い|とてもよい',
  ),
  scale('quality', '매우 나쁨|매우 나쁘다|매우 별로; 나쁨|나쁘다|별로; 보통|보통이다; 좋음|좋다; 매우 좋음|매우 좋다|아주 좋음'),
  scale('quality', '劣; 差; 可; 良; 優|优'),
  scale('quality', '非常差|很差|极差|極差; 差|较差|較差; 一般|普通|尚可; 好|良好|较好|較好; 非常好|很好|优秀|優秀|极好|極好'),
  scale(
    'frequency',
    'never; rarely|seldom|once in a while; sometimes|about half the time|occasionally; often|usually|most of the time|frequently; always',
  ),
  scale('frequency', 'nigdy; rzadko; czasami|czasem; często|zwykle; zawsze'),
  scale('frequency', '从不|從不|从来没有|從來沒有; 很少|偶尔|偶爾; 有时|有時; 经常|經常|通常; 总是|總是|一直'),
  scale(
    'ease',
    'very difficult|extremely difficult|very hard; difficult|somewhat difficult|hard; neither easy nor difficult|neutral; easy|somewhat easy; very easy|extremely easy',
  ),
  scale('ease', 'bardzo trudno|bardzo trudne; trudno|trudne; ani łatwo, ani trudno; łatwo|łatwe; bardzo łatwo|bardzo łatwe'),
  scale('ease', '非常困难|非常困難|很难|很難; 困难|困難|比较困难|比較困難; 一般|普通; 容易|比较容易|比較容易; 非常容易|很容易'),
  scale(
    'likelihood',
    'very unlikely|extremely unlikely; unlikely|somewhat unlikely; neither likely nor unlikely|neutral; likely|somewhat likely; very likely|extremely likely',
  ),
  scale('likelihood', 'not at all likely; not so likely; somewhat likely; very likely; extremely likely'),
  scale(
    'likelihood',
    '一定不会|一定不會|绝对不会|絕對不會; 可能不会|可能不會|应该不会|應該不會; 不一定|不确定|不確定; 可能会|可能會|应该会|應該會; 一定会|一定會|绝对会|絕對會',
  ),
  scale(
    'likelihood',
    '非常不愿意|非常不願意; 不愿意|不願意|不太愿意|不太願意; 普通|一般|不一定; 愿意|願意|还算愿意|還算願意; 非常愿意|非常願意',
  ),
  scale('likelihood', '非常不可能|完全不可能; 不太可能|不可能; 不确定|不確定|一般; 可能|比较可能|比較可能; 非常可能|很可能'),
  scale(
    'favour',
    'very unfavorably|very unfavourably|very negative; somewhat unfavorably|somewhat unfavourably|unfavorably|negative; ' +
      'neither favorably nor unfavorably|neither favorably nor unfavorably (neutral)|neutral; somewhat favorably|somewhat favourably|favorably|positive; very favorably|very favourably|very positive',
  ),
];

/** Fewest different answers by which a scale is known. */
const FEWEST = 3;

/** A scale that answers show: its name, its top, and the level of each answer, from 1. */
export interface ShownScale {
  name: WordScale['name'] | string;
  highest: number;
  levels: Map<string, number>;
}

/**
 * The scale whose words all of these answers are, with the level of each, from 1, and the usual word of each level that none of them has;
 * null where it is none or they are too few to tell. Two answers of one column are never one level, unless they are one word in two forms.
 * @example wordScaleOf(['Good', 'Poor', 'Fair'])?.name //=> 'quality'
 */
export function wordScaleOf(answers: readonly string[]): (ShownScale & { name: WordScale['name'] }) | null {
  const distinct = new Map(answers.map(answer => [foldText(answer), answer]));
  if (distinct.size < FEWEST) return null;
  let best: ReturnType<typeof wordScaleOf> = null;
  let most = 0;
  for (const { name, levels } of scales) {
    const byWord = new Map(levels.flatMap((words, i) => words.map(word => [foldText(word), i + 1] as const)));
    const words = [...distinct.values()].map(answer => foldText(inOneGender(answer)));
    if (!words.every(folded => byWord.has(folded)) || isPooled(words, byWord)) continue;
    const found = new Map([...distinct.values()].map((answer, i) => [answer, byWord.get(words[i]!)!]));
    const met = new Set(found.values());
    // Of two scales that tell as much, the one with fewer steps that nobody chose.
    if (met.size < most || (met.size === most && best !== null && best.highest <= levels.length)) continue;
    most = met.size;
    for (const [i, [usual]] of levels.entries()) if (!met.has(i + 1)) found.set(capital(usual!), i + 1);
    best = { name, highest: levels.length, levels: found };
  }
  return best;
}

/** `Zadowolony/a`, `zadowolony(-a)` and `satisfait(e)` without the other gender. */
const inOneGender = (answer: string): string => answer.replace(/(?<=\p{L})(?:\/-?\p{L}{1,3}|\(-?\p{L}{1,3}\))(?!\p{L})/gu, '');

/** True where two answers share a level: `Very good` and `Excellent` are one level of some scales, and two of others. */
function isPooled(answers: readonly string[], byWord: ReadonlyMap<string, number>): boolean {
  const met = new Map<number, string>();
  for (const answer of answers) {
    const before = met.get(byWord.get(answer)!);
    if (before !== undefined && !isOneWord(before, answer)) return true;
    met.set(byWord.get(answer)!, answer);
  }
  return false;
}

/** `zadowolony` and `zadowolona`. */
function isOneWord(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared >= 4 && Math.max(one.length, other.length) - shared <= 3;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
