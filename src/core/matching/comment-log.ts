import { commentKey } from '../declared/comment/decision';
import type { Refusal } from '../declared/comment/match';
import type { NamePart } from '../declared/comment/touchpoint-names';

/** Comments that say the same. */
export interface CommentGroup {
  text: string;
  rows: number;
  tab: string;
  /** Of the first of them; row and column are counted from 0. */
  row: number;
  column: number;
  /** Places of the touchpoints that it names, where there are two or more. */
  between: readonly number[];
  /** True where decisions contradict each other, and where it is about several touchpoints: no word of it settles it. */
  isTied: boolean;
  /** Names in it that may be a part of another word. */
  maybe: readonly NamePart[];
  /** Words of a name that is said in passing. */
  passing: readonly string[];
  /** What a person has said that it is not about. */
  refused: readonly Refusal[];
}

/** Comments that may be asked about, by what they say. */
export type CommentLog = Map<string, CommentGroup>;

/** Notes a comment that may be asked about; of alike ones that with the first text by its letters stands for all, wherever they are. */
export function noteOpen(groups: CommentLog, comment: CommentGroup): void {
  const key = commentKey(comment.text);
  const known = groups.get(key);
  if (!known) groups.set(key, { ...comment });
  else {
    const rows = known.rows + comment.rows;
    if (comment.text < known.text) Object.assign(known, comment);
    known.rows = rows;
  }
}
