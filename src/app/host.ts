import type { UserError } from '../core/table/user-error';
import type { Words } from '../words/words';
import type { Workbook } from './workbook';

/** Told of each block of evidence read: how many rows of how many. Throws UserError `cancelled` or `too-long` where the run is to stop. */
export type Advance = (done: number, of: number) => void;

/** What the product needs of the place that it runs in, beside the workbook itself. A host is made anew for each act. */
export interface Host {
  /** Who looks at which spreadsheet; another text for anybody and anything else. */
  session(): string;
  /** The language of whoever looks at it, such as `pl-PL`: the one that she chose, else that of her account; '' where that is not known. */
  language(): string;
  /** The language that she chose; '' where she chose none. */
  chosenLanguage(): string;
  /** Keeps the language that she chose, for her alone; '' takes the choice away. */
  speak(language: string): void;
  /** The spreadsheet as it is now. Throws UserError `view-only` where there is none. */
  open(words: Words): Workbook;
  /** False for somebody who may only view. */
  canEdit(): boolean;
  /** Does something while nobody else changes the spreadsheet. Throws UserError `busy` where somebody is at it. */
  locked<T>(work: () => T): T;
  /** Sees to it that what was written is there for all, before somebody else is let in. */
  flush(): void;
  /** The spreadsheet's own time: `2026-11-22T10:41:00`. */
  now(): string;
  /** Rows of evidence above which a person is asked before they are read. */
  manyRows: number;
  /** Does something that tells how far it is, so that `progress` knows and `cancel` can stop it. */
  follow<T>(work: (advance: Advance) => T): T;
  progress(): Progress;
  cancel(): void;
  /** Keeps a text with the spreadsheet; of no more than `room` bytes in UTF-8. */
  remember(text: string): void;
  recall(): string | null;
  room: number;
  /** Selects a cell. Throws UserError `missing-tab`. */
  show(place: Place): void;
  /** Takes the tabs of the worked example away and makes empty ones in their place. */
  removeExamples(words: Words): void;
  /** What a failure of the host's own means to a user; null for a bug, which the host notes in its log. */
  explain(error: unknown): UserError | null;
}

/** A place in the workbook that a click leads to. */
export interface Place {
  tab: string;
  /** Such as `C5`. */
  cell: string;
}

export interface Progress {
  /** Rows of evidence read, and how many there are; null before the count is known. */
  done: number;
  of: number | null;
}
