import type { Draft } from '../../draft';
import type { believe as believeInEnglish } from '../../en/sidebar/believe';
import { plural } from '../numbers';

/** What the sidebar says where a team says what it believes, before any evidence is seen. */
export const believe: Draft<typeof believeInEnglish> = {
  title: 'Powiedz, jak jest waszym zdaniem',
  loading: 'Szukanie obietnic…',
  ask: 'Ilu klientów na 10 powiedziałoby, że jej dotrzymujecie?',
  why: 'Powiedz to, zanim zobaczysz dowody: wasze zdanie stanie obok głosu klientów.',
  none: 'Przy każdej obietnicy jest już wasze zdanie.',
  unsaid: 'Nie wiem',
  save: n => `Zapisz ${plural(n, ['odpowiedź', 'odpowiedzi', 'odpowiedzi'])}`,
  saveNone: 'Najpierw wybierz liczbę',
};
