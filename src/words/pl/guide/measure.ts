import type { Draft } from '../../draft';
import type { measure as measureInEnglish } from '../../en/guide/measure';
import { form, plural } from '../numbers';

/** Saying how promises are measured. */
export const measure: Draft<typeof measureInEnglish> = {
  certificate: 'Certyfikat',
  believed: count => `Zapisano, co sądzimy o ${plural(count, ['obietnicy', 'obietnicach', 'obietnicach'])}.`,
  done: count =>
    count === 0
      ? 'Nic nie zapisano: mają już pomiar.'
      : `Pomiar ${form(count, ['ma', 'mają', 'ma'])} teraz ${plural(count, ['obietnica', 'obietnice', 'obietnic'])}.`,
};
