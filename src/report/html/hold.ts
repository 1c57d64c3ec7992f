import type { Markup } from './markup';

/** Words of one letter lean on the next one: Polish ends no line with `w` or `z`. */
const leaning: Readonly<Record<string, RegExp>> = { pl: /(?<=[\s(„])([aiouwz]) (?=\S)/giu };

/** What stays on one line though a page may break a line there: what leans on the next word in a language, and both ends of a range. English stays as it is. */
export function held(page: Markup, language: string): Markup {
  if (language === 'en') return page;
  const short = leaning[language];
  const keep = (text: string): string => {
    const apart = text.replace(/(\d)–(?=\d)/g, '$1–\u2060');
    return short ? apart.replace(short, '$1\u00a0') : apart;
  };
  // Text that is no element's name or attribute has no such sign in it: `plain` has written those in another way.
  return page.replace(/>[^<>]+</g, keep) as Markup;
}
