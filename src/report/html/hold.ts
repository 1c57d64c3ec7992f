import { held as heldText } from '../../words/held';
import type { Markup } from './markup';

/** What stays on one line though a page may break a line there: what leans on the next word in a language, and both ends of a range. */
export const held = (page: Markup, language: string): Markup =>
  // Text that is no element's name or attribute has no such sign in it: `plain` has written those in another way.
  language === 'en' ? page : (page.replace(/>[^<>]+</g, text => `>${heldText(text.slice(1, -1), language)}<`) as Markup);
