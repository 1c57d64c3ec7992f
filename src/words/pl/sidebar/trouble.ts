import type { Draft } from '../../draft';
import type { trouble as troubleInEnglish } from '../../en/sidebar/trouble';
import { menu } from './frame';

/** What went wrong between the page and the spreadsheet, and what to do. */
export const trouble: Draft<typeof troubleInEnglish> = {
  title: 'To się nie udało',
  messages: {
    unexpected: 'Coś poszło nie tak, i to nie z twojej winy.',
    'no-answer': 'Arkusz nie odpowiedział na czas.',
    offline: 'Połączenie z arkuszem zostało przerwane.',
    unreachable: 'Nie udało się połączyć z arkuszem.',
    unreadable: 'Nie udało się odczytać odpowiedzi.',
  },
  todo: {
    'no-answer': 'Może jeszcze pracować. Poczekaj minutę, a potem naciśnij „Odśwież” albo spróbuj ponownie.',
    offline: 'Sprawdź połączenie z internetem, a potem spróbuj ponownie.',
    unreachable: 'Spróbuj ponownie. Jeśli to nie pomoże, odśwież arkusz.',
    unreadable: 'Odśwież arkusz i otwórz panel boczny ponownie.',
    unexpected: `Spróbuj ponownie. Jeśli to nie pomoże, wybierz w menu ${menu('checkData')}.`,
  },
  accounts: {
    title: 'Czy jesteś na kilku kontach Google naraz?',
    text: 'Panel boczny nie ma dostępu do tego arkusza z twojego konta. Przy kilku kontach naraz Google wybiera niewłaściwe.',
    stepsLabel: 'Co zrobić',
    steps: [
      'Otwórz arkusz w oknie prywatnym albo w profilu przeglądarki tylko z tym kontem.',
      `Albo obejdź się bez panelu bocznego: ${menu('check')} robi to samo.`,
      'Jeśli używasz tylko jednego konta, mogła to być powolna chwila: spróbuj ponownie.',
    ],
  },
};
