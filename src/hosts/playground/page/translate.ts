import { setTranslationMethod } from '@odoo/o-spreadsheet';

type Terms = Readonly<Record<string, string>>;

/** What the grid says in another language; as it is where there is no word for it. */
export const translated =
  (terms: Terms) =>
  (text: string): string =>
    terms[text] ?? text;

/** Lets the grid say its own texts so; to be called before there is a model. */
export const translateGrid = (terms: Terms): void =>
  setTranslationMethod(
    (...[text]) => translated(terms)(text),
    () => true,
  );
