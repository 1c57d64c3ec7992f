/** What something is called: the first name is the one that the product writes, all of them are read; parted by `|`. */
export type Named = string;

/**
 * What the workbook's own things are called in one language, by their English names: tabs, headers, the choices that columns offer, settings and
 * built-in metrics. All languages are read at once, whatever the workbook's own; a thing that a language has no name for goes by its English one.
 */
export interface LanguageNames {
  /** Such as `zh-TW`. */
  code: string;
  tabs: Readonly<Record<string, Named>>;
  headers: Readonly<Record<string, Named>>;
  choices: Readonly<Record<string, Named>>;
  settings: Readonly<Record<string, Named>>;
  metrics: Readonly<Record<string, Named>>;
}

export type NameKind = Exclude<keyof LanguageNames, 'code'>;
