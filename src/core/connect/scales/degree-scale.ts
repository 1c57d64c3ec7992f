import { foldText } from '../../cell/text';
import type { ShownScale } from './word-scales';

/*
 * Scales made of one good quality and how much of it there was, whatever the quality:
 *
 *   very unfriendly, unfriendly, neutral, friendly, very friendly     not at all clear, not so clear, somewhat clear, very clear, extremely clear
 *   bardzo nieuprzejmy ... bardzo uprzejmy                            非常不乾淨, 不乾淨, 普通, 乾淨, 非常乾淨
 */

/** Qualities that are good to have, with words for their lack. Of others nobody knows which end is the good one: “extremely loud”. */
const qualities = new Map(
  [
    'friendly = unkind, rude',
    'helpful = useless',
    'clean = dirty, filthy',
    'fresh = stale, old',
    'comfortable',
    'polite = rude',
    'easy = difficult, hard',
    'useful = useless',
    'clear = confusing',
    'fast = slow',
    'quick = slow',
    'tasty = bland',
    'safe = dangerous',
    'pleasant',
    'quiet = noisy, loud',
    'reliable',
    'attractive = ugly',
    'knowledgeable = ignorant',
    'professional',
    'welcoming',
    'attentive',
    'punctual = late',
    'fair',
    'warm = cold',
    'interesting = boring, dull',
    'convenient',
    'responsive',
    'courteous = rude',
    'valuable = worthless',
    'czysto = brudno',
    'czysty = brudny',
    'czysta = brudna',
    'uprzejmy',
    'uprzejma',
    'mily = niemily',
    'pomocny',
    'pomocna',
    'szybko = wolno, powoli',
    'latwo = trudno',
    'wygodnie',
    'wygodny',
    'smaczne',
    'swieze = czerstwe',
    '干净 = 脏',
    '乾淨 = 髒',
    '友好',
    '友善',
    '亲切',
    '親切',
    '新鲜',
    '新鮮',
    '舒适',
    '舒適',
    '清楚',
    '方便',
    '快 = 慢',
    '美味 = 难吃, 難吃',
    '好吃 = 难吃, 難吃',
  ].map(line => {
    const [quality = '', lack = ''] = line.split(' = ');
    return [foldText(quality), lack === '' ? [] : lack.split(', ').map(foldText)] as const;
  }),
);

const NEUTRAL = new Set(
  [
    'neutral',
    'neither',
    'ok',
    'okay',
    'average',
    'so-so',
    'so so',
    'mixed',
    'neutralnie',
    'przeciętnie',
    'średnio',
    '普通',
    '一般',
    '尚可',
    '还行',
    '還好',
  ].map(foldText),
);

/** How much of it, on a scale that has no other side; the most usual word of each level first. */
const amounts: readonly string[][] = [
  ['not at all', 'wcale nie', '完全不', '一点都不', '一點都不'],
  ['not so', 'not very', 'not particularly', 'slightly', 'a little', 'niezbyt', '不太', '不怎么', '不怎麼'],
  ['somewhat', 'moderately', 'fairly', 'dosc', 'raczej', '有点', '有點', '还算', '還算'],
  ['very', 'quite', 'bardzo', '很', '比较', '比較'],
  ['extremely', 'completely', 'niezwykle', '非常', '极其', '極其'],
].map(level => level.map(foldText));

const VERY = ['very', 'extremely', 'bardzo', '非常', '很'].map(foldText);
const NOT = ['un', 'in', 'im', 'dis', 'not', 'nie', '不'].map(foldText);
const NOT_SO = ['notso', 'notvery', 'somewhatun', 'niezbyt', '不太'];

/**
 * The scale of one quality that all of these answers name in different degrees; null where they do not, or where two of them are one degree.
 * @example degreeScaleOf(['Very friendly', 'Friendly', 'Unfriendly'])?.levels.get('Friendly') //=> 4
 */
export function degreeScaleOf(answers: readonly string[]): ShownScale | null {
  const folded = new Map(answers.map(answer => [foldText(answer), answer]));
  if (folded.size < 3) return null;
  for (const [quality, lacks] of qualities) {
    const said = [...folded.keys()].filter(answer => answer.endsWith(quality));
    if (said.length < 2) continue;
    const sides = levelsOf([...folded.keys()], answer => sideOf(answer, quality, lacks, folded));
    const amount = sides ?? levelsOf([...folded.keys()], answer => amountOf(answer, quality));
    if (amount === null) continue;
    const name = quality.charAt(0).toUpperCase() + quality.slice(1);
    return { name, highest: 5, levels: new Map([...amount].map(([answer, level]) => [folded.get(answer)!, level])) };
  }
  return null;
}

/** The level of each answer; null where one has none or two have the same. */
function levelsOf(answers: readonly string[], levelOf: (answer: string) => number): Map<string, number> | null {
  const levels = new Map(answers.map(answer => [answer, levelOf(answer)]));
  const met = [...levels.values()];
  return met.includes(0) || new Set(met).size < met.length ? null : levels;
}

/** 1..5 where the scale has a bad and a good side, 0 where the answer is on none. */
function sideOf(answer: string, quality: string, lacks: readonly string[], answers: ReadonlyMap<string, string>): number {
  if (NEUTRAL.has(answer) || /^(neither|ani|既不)/.test(answer)) return 3;
  const bad = [...NOT.map(no => no + quality), ...lacks];
  if (answer === quality) return 4;
  if (VERY.some(very => answer === very + quality)) return 5;
  if (VERY.some(very => bad.some(one => answer === very + one))) return 1;
  if (NOT_SO.some(no => answer === no + quality)) return 2;
  // “Stale” is the worst, unless there is “very stale”, too.
  if (lacks.includes(answer) && !VERY.some(very => answers.has(very + answer))) return 1;
  return bad.includes(answer) ? 2 : 0;
}

/** 1..5 by how much of it, 0 where the answer does not say. */
function amountOf(answer: string, quality: string): number {
  return 1 + amounts.findIndex(level => level.some(amount => answer === amount + quality));
}
