import type { Draft } from '../../draft';
import type { settings as settingsInEnglish } from '../../en/sidebar/settings';

export const settings: Draft<typeof settingsInEnglish> = {
  title: 'Ustawienia',
  intro: 'Poniższe ustawienia są na karcie z ustawieniami. Zadziałają przy następnym sprawdzeniu.',
  language: {
    title: 'Język panelu bocznego',
    automatic: 'Jak na twoim koncie',
    hint: 'Dotyczy panelu bocznego i menu, tylko u ciebie. Raport zostaje w języku arkusza.',
    use: 'Ustaw ten język',
  },
  byDefault: 'Domyślne',
  unreadable: 'Nie da się tego odczytać, więc używa się wartości domyślnej.',
  change: 'Zmień',
  changeOne: name => `Zmień: ${name}`,
  percent: figure => `${figure.replace('.', ',')}\u00a0%`,
  value: 'Nowa wartość',
  save: 'Zapisz ustawienie',
  blank: 'Domyślne',
  date: 'Dzień, na przykład 2026-11-22.',
  share: 'Odsetek, na przykład 90 %.',
  noTab: 'Nie ma jeszcze karty z ustawieniami: doda ją ekran startowy.',
};
