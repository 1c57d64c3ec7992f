import { foldText } from './text';

/** Units by the words people write for them, with what one of them holds of its family's smallest. */
const units = [
  { name: 'seconds', family: 'time', size: 1, words: 's sec secs second seconds sek sekunda sekundy sekund sekundach 秒 秒钟 秒鐘' },
  { name: 'minutes', family: 'time', size: 60, words: 'm min mins minute minutes minuta minuty minut minutach 分 分钟 分鐘' },
  { name: 'hours', family: 'time', size: 3600, words: 'h hr hrs hour hours godz godzina godziny godzin godzinach 小时 小時' },
  { name: 'days', family: 'time', size: 86400, words: 'd day days dzien dni dniach 天 日' },
  { name: 'weeks', family: 'time', size: 604800, words: 'w wk week weeks tydzien tygodnie tygodni 周 週 星期' },
  {
    name: 'working days',
    family: 'working days',
    size: 1,
    words: 'workingday workingdays businessday businessdays dnirobocze dniroboczych 工作日 个工作日 個工作天 工作天',
  },
  { name: 'months', family: 'months', size: 1, words: 'month months miesiac miesiace miesiecy 个月 個月' },
  { name: 'years', family: 'months', size: 12, words: 'year years rok lata lat 年' },
];

const byWord = new Map(units.flatMap(unit => unit.words.split(' ').map(word => [foldText(word), unit] as const)));

/** True for a unit of time that the audit can convert into others. */
export const isTimeUnit = (unit: string): boolean => byWord.get(foldText(unit))?.family === 'time';

/**
 * How many of unit `to` one of unit `from` is; undefined where they do not measure the same thing.
 * Working days are no days. Unknown units convert only into themselves.
 * @example unitRatio('hours', 'min') //=> 60
 */
export function unitRatio(from: string, to: string): number | undefined {
  if (foldText(from) === foldText(to)) return 1;
  const one = byWord.get(foldText(from));
  const other = byWord.get(foldText(to));
  return one && other && one.family === other.family ? one.size / other.size : undefined;
}

/**
 * An amount of time in `unit`: `2 days`, `1h 30m`, `90 min`, `1:30` (hours and minutes), `0:01:30`. undefined if it is none.
 * @example readDuration('1h 30m', 'minutes') //=> 90
 */
export function readDuration(text: string, unit: string): number | undefined {
  const clock = /^(\d+):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?$/.exec(text.trim());
  if (clock) {
    const second = unitRatio('seconds', unit);
    return second === undefined ? undefined : (Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0)) * second;
  }
  const part = /\s*(\d+(?:[.,]\d+)?)\s*(\p{L}+(?:\s+(?:days?|dni|dnia?|robocze|roboczych))?)\.?,?/uy;
  let total = 0;
  let end = 0;
  while (end < text.trimEnd().length) {
    part.lastIndex = end;
    const found = part.exec(text);
    const ratio = found ? unitRatio(found[2]!, unit) : undefined;
    if (!found || ratio === undefined) return undefined;
    total += Number(found[1]!.replace(',', '.')) * ratio;
    end = part.lastIndex;
  }
  return end === 0 ? undefined : total;
}
