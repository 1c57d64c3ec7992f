import type { Draft } from '../../draft';
import type { frame as frameInEnglish } from '../../en/sidebar/frame';
import { menu as commands } from '../hosts/menu';
import { cards } from '../labels';

/** A command of the menu, as a path to it. */
export const menu = (command: keyof typeof commands): string => `Rozszerzenia › Promise Audit › ${commands[command]}`;

/** What every view says. */
export const frame: Draft<typeof frameInEnglish> = {
  name: 'Promise Audit',
  marks: { kept: '✓', tooClose: '≈', broken: '✕', unjudged: '?' },
  loading: 'Przeglądanie arkusza…',
  viewsLabel: 'Widoki',
  views: {
    home: 'Start',
    promises: 'Obietnice',
    flaws: 'Słabości',
    evidence: 'Dowody',
    actions: 'Działania',
    settings: 'Ustawienia',
  },
  back: view => `Wróć: ${view}`,
  cancel: 'Anuluj',
  tryAgain: 'Spróbuj ponownie',
  refresh: 'Odśwież',
  close: 'Zamknij',
  fewer: 'Pokaż mniej',
  undo: 'Cofnij',
  next: 'Następny krok: ',
  working: 'Praca w toku…',
  shown: (cell, tab) => `Zaznaczono ${cell} na karcie ${tab}.`,
  check: commands.check,
  checkAgain: 'Sprawdź ponownie',
  counts: { kept: cards.kept!, tooClose: cards.tooClose!, broken: cards.broken!, unjudged: cards.notJudged! },
  viewOnly: {
    title: 'Możesz tylko przeglądać ten arkusz',
    text: 'Widzisz ostatnie sprawdzenie, ale nie możesz sprawdzić ponownie ani niczego zmienić. Poproś właściciela o prawo do edycji albo zrób własną kopię.',
    neverChecked: 'Jeszcze go nie sprawdzono. Poproś właściciela o prawo do edycji albo zrób własną kopię.',
  },
  notChecked: {
    text: `Nie ma jeszcze czego pokazać: „${commands.check}” porówna każdą obietnicę z tym, co mówią klienci, i wypełni ten widok.`,
    viewOnly: 'Nie ma jeszcze czego pokazać: tego arkusza nie sprawdzono.',
  },
};
