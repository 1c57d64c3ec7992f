import { conceptsOf } from '../../../src/core/guide/telling/concepts';

test.each([
  ['Godzina przyjazdu karetki', 'friendly'],
  ['Zamówienia przez internet', 'wifi'],
  ['Rezerwacja przez Internet w dwie minuty', 'wifi'],
  ['線上訂位與網路購物', 'wifi'],
  ['Hotel rooms with a hotline', 'warm'],
  ['Po prostu dobre jedzenie', 'ease'],
  ['Miłośnicy psów', 'friendly'],
  ['Our kindergarten', 'friendly'],
  ['Was the waiter there?', 'wait'],
  ['Is the waiting room clean?', 'wait'],
  ['候診室乾淨嗎？', 'wait'],
  ['Cenimy Twój czas', 'price'],
  ['Odpowiedni rozmiar', 'reply'],
  ['Who is responsible?', 'reply'],
  ['Stale ten sam lektor', 'fresh'],
  ['Did you complete your course?', 'correct'],
  ['平等對待每位客人', 'wait'],
] as const)('%s does not speak of %s', (text, concept) => expect([...conceptsOf(text)]).not.toContain(concept));

test.each([
  ['Przyjazna obsługa', 'friendly'],
  ['Miłe panie w recepcji', 'friendly'],
  ['Free internet in every room', 'wifi'],
  ['Darmowy internet w pokojach', 'wifi'],
  ['館內免費網路', 'wifi'],
  ['Hot meals', 'warm'],
  ['Prosta rejestracja', 'ease'],
  ['How many minutes did you spend in the waiting room?', 'wait'],
  ['Ile czasu spędziliście w poczekalni?', 'wait'],
  ['Uczciwe ceny', 'price'],
  ['We respond the same day', 'reply'],
  ['Odpowiadamy na każdy list', 'reply'],
  ['Never stale bread', 'fresh'],
  ['您等了多久？', 'wait'],
] as const)('%s speaks of %s', (text, concept) => expect([...conceptsOf(text)]).toContain(concept));
