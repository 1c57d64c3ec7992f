import { foldText } from '../text';

/** A scale whose answers are words. */
export interface WordScale {
  name: 'satisfaction' | 'agreement' | 'frequency' | 'quality' | 'ease' | 'likelihood' | 'favour';
  /** Words of each level, from the worst or least on. */
  levels: readonly (readonly string[])[];
}

/** Levels with `;` between them, words of one level with `|`. */
const scale = (name: WordScale['name'], levels: string): WordScale => ({
  name,
  levels: levels.split(';').map(words => words.split('|')),
});

/** English, Polish, Chinese in both scripts. Of two that fit, the first is taken. */
const scales: readonly WordScale[] = [
  scale(
    'satisfaction',
    'very dissatisfied|extremely dissatisfied|completely dissatisfied|very unsatisfied|bardzo niezadowolony|bardzo niezadowolona|zdecydowanie niezadowolony|zdecydowanie niezadowolona|非常不满意|很不满意|非常不滿意|很不滿意;' +
      'dissatisfied|somewhat dissatisfied|unsatisfied|rather dissatisfied|niezadowolony|niezadowolona|raczej niezadowolony|raczej niezadowolona|不满意|不太满意|比较不满意|不滿意|不太滿意|比較不滿意;' +
      'neither satisfied nor dissatisfied|neutral|neither|ani zadowolony ani niezadowolony|ani zadowolona ani niezadowolona|neutralnie|一般|普通|中立;' +
      'satisfied|somewhat satisfied|rather satisfied|zadowolony|zadowolona|raczej zadowolony|raczej zadowolona|满意|比较满意|滿意|比較滿意;' +
      'very satisfied|extremely satisfied|completely satisfied|bardzo zadowolony|bardzo zadowolona|zdecydowanie zadowolony|zdecydowanie zadowolona|非常满意|很满意|非常滿意|很滿意',
  ),
  scale(
    'satisfaction',
    'not at all satisfied;slightly satisfied|not so satisfied|not very satisfied;moderately satisfied|somewhat satisfied;very satisfied;extremely satisfied|completely satisfied',
  ),
  scale(
    'agreement',
    'strongly disagree|completely disagree|zdecydowanie sie nie zgadzam|zdecydowanie nie|非常不同意|完全不同意;' +
      'disagree|somewhat disagree|raczej sie nie zgadzam|nie zgadzam sie|raczej nie|不同意|不太同意|比较不同意|比較不同意;' +
      'neither agree nor disagree|neutral|undecided|ani tak ani nie|ani sie zgadzam ani nie zgadzam|trudno powiedziec|一般|普通|中立;' +
      'agree|somewhat agree|raczej sie zgadzam|zgadzam sie|raczej tak|同意|比较同意|比較同意;' +
      'strongly agree|completely agree|zdecydowanie sie zgadzam|zdecydowanie tak|非常同意|完全同意',
  ),
  scale(
    'quality',
    'very poor|very bad|terrible|awful|bardzo zle|bardzo zla|bardzo zly|fatalnie|非常差|很差|极差|極差;poor|bad|zle|zla|zly|slabo|差|较差|較差;' +
      'fair|average|okay|ok|acceptable|neutral|przecietnie|srednio|przecietna|一般|普通|尚可;' +
      'good|dobrze|dobra|dobry|好|良好|较好|較好;very good|excellent|great|bardzo dobrze|bardzo dobra|bardzo dobry|doskonale|非常好|很好|优秀|優秀|极好|極好',
  ),
  scale('quality', 'poor;fair;good;very good;excellent'),
  scale(
    'frequency',
    'never|nigdy|从不|從不|从来没有|從來沒有;rarely|seldom|once in a while|rzadko|很少|偶尔|偶爾;sometimes|about half the time|occasionally|czasami|czasem|有时|有時;' +
      'often|usually|most of the time|frequently|czesto|zwykle|经常|經常|通常;always|zawsze|总是|總是|一直',
  ),
  scale(
    'ease',
    'very difficult|extremely difficult|very hard|bardzo trudno|bardzo trudne|非常困难|非常困難|很难|很難;difficult|somewhat difficult|hard|trudno|trudne|困难|困難|比较困难|比較困難;' +
      'neither easy nor difficult|neutral|ani latwo ani trudno|一般|普通;easy|somewhat easy|latwo|latwe|容易|比较容易|比較容易;very easy|extremely easy|bardzo latwo|bardzo latwe|非常容易|很容易',
  ),
  scale(
    'likelihood',
    'very unlikely|extremely unlikely|not at all likely|na pewno nie|非常不可能|完全不可能;unlikely|somewhat unlikely|not so likely|malo prawdopodobne|不太可能|不可能;' +
      'neither likely nor unlikely|neutral|somewhat likely|不确定|不確定;likely|quite likely|prawdopodobne|可能|比较可能|比較可能;very likely|extremely likely|bardzo prawdopodobne|非常可能|很可能',
  ),
  scale(
    'favour',
    'very unfavorably|very unfavourably|very negative|bardzo negatywnie;somewhat unfavorably|somewhat unfavourably|unfavorably|negative|negatywnie;' +
      'neither favorably nor unfavorably|neither favorably nor unfavorably neutral|neutral|neutralnie;' +
      'somewhat favorably|somewhat favourably|favorably|positive|pozytywnie;very favorably|very favourably|very positive|bardzo pozytywnie',
  ),
];

/** Fewest different answers by which a scale is known. */
const FEWEST = 3;

/**
 * The scale whose words all of these answers are, with the level of each, from 1; null where it is none or they are too few to tell.
 * @example wordScaleOf(['Good', 'Poor', 'Fair'])?.scale.name //=> 'quality'
 */
export function wordScaleOf(answers: readonly string[]): { scale: WordScale; levels: Map<string, number> } | null {
  const distinct = [...new Map(answers.map(answer => [foldText(answer), answer])).entries()];
  if (distinct.length < FEWEST) return null;
  for (const one of scales) {
    const byWord = new Map(one.levels.flatMap((words, i) => words.map(word => [foldText(word), i + 1] as const)));
    const found = distinct.map(([folded, answer]) => [answer, byWord.get(folded)] as const);
    if (found.every((pair): pair is [string, number] => pair[1] !== undefined)) return { scale: one, levels: new Map(found) };
  }
  return null;
}
