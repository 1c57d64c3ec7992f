/** Words of one meaning, as people write them, parted by `|`; case, accents and spaces do not matter. */
export type Listed = string;

/**
 * What people and tools write in one language into cells that hold values, dates and words of scales: the one place for it. The reader takes
 * all languages at once, whatever the workbook's own, for exports come from anywhere. A language that lacks a list does not compile.
 */
export interface Language {
  /** Such as `zh-TW`. */
  code: string;
  /** Each answer with the one that denies it, so that never one half of a column is read. */
  yesNo: readonly (readonly [yes: Listed, no: Listed])[];
  /** Ways of saying that there is no answer. */
  noAnswers: Listed;
  /** January to December: whole names in all forms, and what they are cut to. */
  months: readonly [Listed, Listed, Listed, Listed, Listed, Listed, Listed, Listed, Listed, Listed, Listed, Listed];
  weekdays: Listed;
  /** Words before or behind the hour. */
  dayHalves: { am: Listed; pm: Listed };
  /** Ways of counting years, by the year before their first. */
  eras: readonly (readonly [name: string, yearBefore: number])[];
  /** What else may stand about a date or a time and says nothing: `um`, `godz.`, `r.` */
  besideDates: Listed;
  units: Record<UnitName, Listed>;
  /** Before or behind a number that somebody guessed: `about 5 min`. */
  about: Listed;
  /** Between the parts of one length of time: `1 hour and 5 minutes`. */
  and: Listed;
  /** What may stand for the percent sign. */
  percent: Listed;
  /** One step of a rating: stars, points. */
  points: Listed;
  /** Between the top of a scale and the mark, where the top stands first: `5つ星のうち4`. */
  topBefore: Listed;
  /** Words of scales of satisfaction, agreement and quality, worst to best, that may stand behind a mark: `5 - very good`. */
  scaleWords: Listed;
  /** Kinds of source, as a column *Source* names them. */
  sources: Record<SourceName, Listed>;
  /** Encodings of old files, as TextDecoder calls them. */
  encodings: readonly string[];
}

export type UnitName = 'milliseconds' | 'seconds' | 'minutes' | 'hours' | 'days' | 'weeks' | 'working days' | 'months' | 'years';

export type SourceName = 'survey' | 'review' | 'complaint' | 'call' | 'mystery-visit' | 'employee' | 'operations' | 'other';
