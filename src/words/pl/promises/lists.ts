import type { Draft } from '../../draft';
import type { lists as listsInEnglish } from '../../en/promises/lists';
import { form } from '../numbers';

/** What is said of touchpoints, promises and metrics that are added or retired. */
export const lists: Draft<typeof listsInEnglish> = {
  added: name => `Dodano „${name}”.`,
  thereAlready: name => `Nic nie dodano: „${name}” już tam jest.`,
  dropped: name => `„${name}” nie ma już na liście wskaźników.`,
  retired: promises =>
    promises === 0
      ? 'Nic nie wycofano: wiersze się zmieniły.'
      : `${form(promises, ['Wycofano obietnicę', 'Wycofano obietnice', 'Wycofano obietnice'])} (${promises}): nadal na liście, już nie ${form(promises, ['oceniana', 'oceniane', 'oceniane'])}.`,
  broughtBack: promises =>
    promises === 0
      ? 'Nic nie przywrócono: wiersze się zmieniły.'
      : `${form(promises, ['Przywrócono obietnicę', 'Przywrócono obietnice', 'Przywrócono obietnice'])} (${promises}).`,
};
