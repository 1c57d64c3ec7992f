import type { Draft } from '../../draft';
import type { evidence as evidenceInEnglish } from '../../en/sidebar/evidence';
import { own } from '../../naming/own-names';
import { severities, tabs } from '../labels';
import { cells, rows } from '../nouns';
import { plural } from '../numbers';

export const evidence: Draft<typeof evidenceInEnglish> = {
  title: 'Dowody',
  rows: n => (n === 0 ? 'Nie ma jeszcze dowodów.' : `Dowody: ${plural(n, rows)}.`),
  connect: {
    title: 'Podłącz dowody',
    text: 'Powiedz, o której obietnicy mówi każde pytanie i które odpowiedzi są dobre.',
    button: 'Podłącz kartę',
  },
  match: {
    title: 'Dopasuj komentarze',
    text: 'Powiedz, którego punktu styku dotyczy komentarz, gdy jego wiersz tego nie mówi.',
    button: 'Obejrzyj komentarze',
  },
  data: {
    title: 'Sprawdź dane',
    text: 'Czego nie udało się odczytać tak, jak zamierzono, i jak to naprawić.',
    last: (errors, others) =>
      `Przy ostatnim sprawdzeniu: ${plural(errors, ['błąd', 'błędy', 'błędów'])}, ${plural(others, ['inna uwaga', 'inne uwagi', 'innych uwag'])}.`,
    button: 'Obejrzyj dane',
  },
  remedies: {
    title: tabs.check,
    loading: 'Odczytywanie danych…',
    fine: 'Wszystko udało się odczytać. Nie ma czego poprawiać.',
    fixesLabel: 'Można to poprawić za ciebie',
    fixesText: tab => `Nic się nie zmieni, dopóki nie naciśniesz przycisku. Dawne wartości zostają w: ${tab}.`,
    backupTab: 'karta z kopią',
    apply: (fixes, count) => `Zastosuj ${plural(fixes, ['poprawkę', 'poprawki', 'poprawek'])} (${plural(count, cells)})`,
    applyNone: 'Wybierz, co zastosować',
    unsure: 'Najpierw obejrzyj: może chodzić o co innego.',
    question: 'Tylko jedna z nich może być dobra. Wybierz ją, jeśli masz pewność.',
    cells: n => plural(n, cells),
    before: 'Przedtem',
    after: 'Potem',
    examples: 'Przykłady',
    undo: backup => `Przywróć to, co przechowuje „${backup}”`,
    issuesLabel: 'Do poprawienia ręcznie',
    severities: severities,
    more: n => `Po następnym sprawdzeniu na karcie „${own('Data check')}”: jeszcze ${plural(n, ['uwaga', 'uwagi', 'uwag'])}.`,
    show: 'Pokaż komórkę',
  },
};
