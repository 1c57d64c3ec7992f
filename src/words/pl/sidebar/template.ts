import type { Draft } from '../../draft';
import type { template as templateInEnglish } from '../../en/sidebar/template';
import { plural } from '../numbers';

/** What the sidebar says where an audit starts from a template. */
export const template: Draft<typeof templateInEnglish> = {
  title: 'Zacznij od szablonu',
  loading: 'Szukanie szablonów…',
  intro: 'Który z nich jest najbliższy?',
  strike: 'Odznacz to, czego nie obiecujecie; resztę zapisz własnymi słowami na karcie z obietnicami.',
  another: 'Inna branża',
  use: (touchpoints, promises) =>
    `Zapisz ${plural(touchpoints, ['punkt', 'punkty', 'punktów'])} styku, ${plural(promises, ['obietnicę', 'obietnice', 'obietnic'])}`,
  none: 'Najpierw zaznacz punkt styku',
};
