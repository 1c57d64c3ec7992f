import { foldWord } from '../cell/text';

const levels = [
  'very dissatisfied|extremely dissatisfied|completely dissatisfied|very unsatisfied|bardzo niezadowolony|bardzo niezadowolona|zdecydowanie niezadowolony|zdecydowanie niezadowolona|非常不满意|非常不滿意|很不满意|很不滿意|十分不满意|十分不滿意|極不滿意|极不满意',
  'dissatisfied|unsatisfied|niezadowolony|niezadowolona|不满意|不滿意',
  'neither satisfied nor dissatisfied|neutral|neither|ani zadowolony, ani niezadowolony|ani zadowolona, ani niezadowolona|neutralnie|średnio zadowolony|średnio zadowolona|一般|普通|中立|尚可|还可以|還可以',
  'satisfied|zadowolony|zadowolona|满意|滿意',
  'very satisfied|extremely satisfied|completely satisfied|bardzo zadowolony|bardzo zadowolona|zdecydowanie zadowolony|zdecydowanie zadowolona|十分满意|十分滿意|極滿意|极满意|非常满意|非常滿意|很满意|很滿意',
];

/**
 * Words of satisfaction that are one and the same level on every scale of five; folded, with their levels.
 * “Somewhat satisfied” is none of them: it is the fourth level of some scales and the third of others.
 */
export const satisfaction: ReadonlyMap<string, number> = new Map(
  levels.flatMap((words, i) => words.split('|').map(word => [foldWord(word), i + 1] as const)),
);
