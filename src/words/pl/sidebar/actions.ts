import type { Draft } from '../../draft';
import type { actions as actionsInEnglish } from '../../en/sidebar/actions';
import { actions as forms } from '../nouns';
import { figures, plural } from '../numbers';

export const actions: Draft<typeof actionsInEnglish> = {
  title: 'Działania',
  noTab: 'Nie ma jeszcze karty z działaniami: doda ją ekran startowy.',
  none: 'Nie zapisano jeszcze żadnego działania.',
  toActLabel: 'Niedotrzymane i jeszcze bez działania',
  toActText: 'Po jednym wierszu na końcu karty z działaniami, otwarte i bez terminu. Wpisz tam, kto co robi i do kiedy.',
  addAll: n => (n === 1 ? 'Dodaj to działanie' : `Dodaj te działania (${n})`),
  change: 'Zmień przed dodaniem',
  overdue: 'Po terminie',
  open: 'Otwarte',
  closed: 'Zrobione lub zaniechane',
  statuses: { open: 'Otwarte', 'in-progress': 'W toku', done: 'Zrobione', dropped: 'Zaniechane' },
  nobody: 'jeszcze nikt',
  due: (iso, today) => `do ${figures(today).day(iso)}`,
  doneOn: (iso, today) => `zrobione ${figures(today).day(iso)}`,
  noDue: 'bez terminu',
  noText: 'Jeszcze bez słów: wpisz, co zostanie zrobione.',
  count: n => plural(n, forms),
  more: n => `Pokaż jeszcze ${plural(n, forms)}`,
  show: 'Pokaż wiersz',
};
