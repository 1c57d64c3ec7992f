import { wordIn } from '../../cell/words/header-words';
import type { Heading } from '../../connect/tab-head';
import type { Answer } from '../question';

/** Questions for who somebody is, not for how something was. */
export const GROUPS =
  /^(?:which|where|what (?:kind|type|is your|was the (?:reason|purpose))|who\b|how (?:old|often (?:do|did|have|would|are) )|are you|do you live|is this your first)|^(?:kt[oó]r|gdzie|jak cz[eę]sto|ile (?:masz|ma) lat|czy jest to)|哪[个個家间間一]|哪里|哪裡|多久.{0,3}次|多常|[频頻]率|[经經]常|第一次/iu;

/** Most groups of customers that are told apart, in any spelling, and the fewest of each on average. */
const [MOST_GROUPS, FEWEST_OF_GROUP] = [40, 3];

/** True for a column of groups of customers: few, each of several, by its header. */
export function isGroup({ plain: header, name }: Heading, spelt: readonly Answer[]): boolean {
  const given = spelt.reduce((sum, { count }) => sum + count, 0);
  const isFew = spelt.length >= 2 && spelt.length <= MOST_GROUPS && given >= spelt.length * FEWEST_OF_GROUP;
  if (!isFew) return false;
  // A lone word such as `Shop` names a group; a question must ask for one.
  const isNamed = wordIn(header, 'segment') !== '' && !/[ ?？]/u.test(name.trim());
  return isNamed || (GROUPS.test(name) && (wordIn(header, 'segment') !== '' || OFTEN.test(name)));
}

const OFTEN = /how often|jak cz[eę]sto|多久.{0,3}次|多常|[频頻]率/iu;
