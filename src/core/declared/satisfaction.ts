import { foldWord } from '../cell/text';

const levels = [
  'very dissatisfied|extremely dissatisfied|completely dissatisfied|very unsatisfied|bardzo niezadowolony|bardzo niezadowolona|zdecydowanie niezadowolony|zdecydowanie niezadowolona|非常不满意|非常不滿意|很不满意|很不滿意|十分不满意|十分不滿意|極不滿意|极不满意|sehr unzufrieden|äußerst unzufrieden|muy insatisfecho|muy insatisfecha|totalmente insatisfecho|totalmente insatisfecha|très insatisfait|très insatisfaite|muito insatisfeito|muito insatisfeita|totalmente insatisfeito|totalmente insatisfeita|非常に不満|とても不満|大変不満|매우 불만족|매우 불만|아주 불만족',
  'dissatisfied|unsatisfied|niezadowolony|niezadowolona|不满意|不滿意|unzufrieden|insatisfecho|insatisfecha|insatisfait|insatisfaite|insatisfeito|insatisfeita|不満|불만족|불만',
  'neither satisfied nor dissatisfied|neutral|neither|ani zadowolony, ani niezadowolony|ani zadowolona, ani niezadowolona|neutralnie|średnio zadowolony|średnio zadowolona|一般|普通|中立|尚可|还可以|還可以|weder zufrieden noch unzufrieden|teils/teils|teils teils|teils, teils|teils-teils|ni satisfecho ni insatisfecho|ni satisfecha ni insatisfecha|ni satisfait ni insatisfait|ni satisfaite ni insatisfaite|neutre|nem satisfeito nem insatisfeito|nem satisfeita nem insatisfeita|neutro|neutra|どちらでもない|どちらともいえない|どちらとも言えない|보통|보통이다',
  'satisfied|zadowolony|zadowolona|满意|滿意|zufrieden|satisfecho|satisfecha|satisfait|satisfaite|satisfeito|satisfeita|満足|만족',
  'very satisfied|extremely satisfied|completely satisfied|bardzo zadowolony|bardzo zadowolona|zdecydowanie zadowolony|zdecydowanie zadowolona|十分满意|十分滿意|極滿意|极满意|非常满意|非常滿意|很满意|很滿意|sehr zufrieden|äußerst zufrieden|muy satisfecho|muy satisfecha|totalmente satisfecho|totalmente satisfecha|très satisfait|très satisfaite|muito satisfeito|muito satisfeita|totalmente satisfeito|totalmente satisfeita|非常に満足|とても満足|大変満足|매우 만족|아주 만족',
];

/**
 * Words of satisfaction that are one and the same level on every scale of five; folded, with their levels.
 * “Somewhat satisfied” is none of them: it is the fourth level of some scales and the third of others; nor is “vollkommen zufrieden”, above which nothing is, and below which “sehr zufrieden” is the second.
 */
export const satisfaction: ReadonlyMap<string, number> = new Map(
  levels.flatMap((words, i) => words.split('|').map(word => [foldWord(word), i + 1] as const)),
);
