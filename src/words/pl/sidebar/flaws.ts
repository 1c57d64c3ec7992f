import type { Draft } from '../../draft';
import type { flaws as flawsInEnglish } from '../../en/sidebar/flaws';
import { own } from '../../naming/own-names';
import { celebrating, habits, flaws as names } from '../labels';
import { findings } from '../nouns';
import { plural } from '../numbers';

export const flaws: Draft<typeof flawsInEnglish> = {
  title: 'Słabości i nawyki',
  intro: 'Co dzieli obietnicę od doświadczenia, najcięższe najpierw.',
  groups: {
    '1': { name: `1 ${names[1]}`, meaning: 'Nie wiemy: brak dowodów, stare dowody, brak punktu odniesienia.' },
    '2': { name: `2 ${names[2]}`, meaning: 'Nie zadano właściwego pytania we właściwej chwili.' },
    '3': { name: `3 ${names[3]}`, meaning: 'Dobre liczby się wybiera, złe się tłumaczy.' },
    '4': { name: `4 ${names[4]}`, meaning: 'To, co obiecano, nie jest tym, czego klienci oczekują, albo tym, co się dzieje.' },
    '5': { name: `5 ${names[5]}`, meaning: 'Klienci nie mogą złożyć reklamacji, nie chce im się albo nie dostają odpowiedzi.' },
    habits: { name: habits, meaning: 'Co z roku na rok podtrzymuje lukę.' },
    celebrating: { name: celebrating, meaning: 'Dotrzymane obietnice. Powiedz to tym, którzy ich dotrzymują.' },
  },
  foundLabel: n => plural(n, findings),
  nothing: 'Nic tu nie ustalono.',
  nothingToCelebrate: 'Nic się jeszcze nie wyróżnia.',
  showAll: n => `Pokaż jeszcze ${plural(n, findings)}`,
  more: n => `Na karcie „${own('Findings')}” jest jeszcze ${plural(n, findings)}.`,
  seePromise: 'Zobacz obietnicę',
  show: cell => `Pokaż ${cell}`,
};
