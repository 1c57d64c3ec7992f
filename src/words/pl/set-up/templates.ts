import type { Draft } from '../../draft';
import type { templates as templatesInEnglish } from '../../en/set-up/templates';
import { template } from '../../template';
import { plural } from '../numbers';

/** By the names that the command line knows them by. */
export const templates: Draft<typeof templatesInEnglish> = {
  cafe: template(
    'Kawiarnia lub restauracja',
    ['Before', 'Szukanie', 'Strona internetowa', 'Godziny otwarcia zawsze aktualne'],
    ['Before', 'Rezerwacja', 'Rezerwacja', 'Stolik gotowy o umówionej godzinie'],
    ['During', 'Wejście', 'Powitanie', 'Miłe powitanie', 'Stolik w ciągu 5 minut'],
    ['During', 'Zamówienie', 'Bar lub stolik', 'Zamówienie przyjęte w ciągu 5 minut'],
    ['During', 'Posiłek', 'Jedzenie i napoje', 'Codziennie świeże', 'Na stole w ciągu 15 minut'],
    ['During', 'Posiłek', 'Sala', 'Lśniąca czystość'],
    ['During', 'Zamówienie do domu', 'Dostawa', 'Gorące, w ciągu 45 minut'],
    ['During', 'Płatność', 'Rachunek', 'Uczciwe ceny'],
    ['After', 'Powrót', 'Karta stałego gościa', 'Dziesiąta kawa gratis'],
    ['After', 'Opinia', 'Reklamacje', 'Odpowiadamy w ciągu 24 godzin'],
  ),
  hotel: template(
    'Hotel',
    ['Before', 'Wybór', 'Strona internetowa', 'Pokoje takie jak na zdjęciach'],
    ['Before', 'Rezerwacja', 'Rezerwacja', 'Najniższa cena przy rezerwacji bezpośredniej', 'Bezpłatna rezygnacja do dnia przed przyjazdem'],
    ['During', 'Przyjazd', 'Zameldowanie', 'Zameldowanie w ciągu 5 minut', 'Ciepłe powitanie'],
    ['During', 'Pobyt', 'Pokój', 'Lśniąco czyste pokoje', 'Ciche noce'],
    ['During', 'Pobyt', 'Wi-Fi', 'Darmowe, szybkie Wi-Fi w każdym pokoju'],
    ['During', 'Pobyt', 'Śniadanie', 'Świeże śniadanie'],
    ['During', 'Pobyt', 'Prośby gości', 'Usterki naprawiamy w ciągu 30 minut'],
    ['After', 'Wyjazd', 'Wymeldowanie', 'Wymeldowanie bez czekania', 'Rachunek bez niespodzianek'],
    ['After', 'Opinia', 'Kontakt z gośćmi', 'Odpowiadamy na każdą opinię w ciągu 3 dni'],
    ['After', 'Powrót', 'Program lojalnościowy', 'Lepszy pokój, jeśli tylko jest wolny'],
  ),
  shop: template(
    'Sklep internetowy',
    ['Before', 'Wybór', 'Karta produktu', 'Produkty zgodne z opisem'],
    ['Before', 'Wybór', 'Doradztwo', 'Człowiek odpowiada w ciągu 2 minut'],
    ['During', 'Zakup', 'Koszyk i płatność', 'Proste zamawianie', 'Bez ukrytych kosztów'],
    ['During', 'Oczekiwanie', 'Wysyłka', 'Wysyłka tego samego dnia'],
    ['During', 'Odbiór', 'Dostawa', 'Dostawa w ciągu 2 dni', 'Dostawa w podanym dniu'],
    ['During', 'Odbiór', 'Przesyłka', 'Dociera cała i kompletna'],
    ['After', 'Zwrot', 'Zwroty', 'Darmowe zwroty', 'Zwrot pieniędzy w ciągu 7 dni'],
    ['After', 'Pytania', 'Obsługa klienta', 'Odpowiadamy w ciągu 24 godzin', 'Załatwione przy pierwszym kontakcie'],
    ['After', 'Powrót', 'Newsletter', 'Rezygnacja jednym kliknięciem'],
  ),
  bank: template(
    'Bank lub ubezpieczyciel',
    ['Before', 'Wybór', 'Doradztwo', 'Zrozumiałe doradztwo', 'Spotkanie w ciągu 3 dni'],
    ['Before', 'Wybór', 'Opłaty', 'Bez ukrytych opłat'],
    ['During', 'Otwarcie', 'Wniosek', 'Konto w 10 minut', 'Decyzja w ciągu 2 dni'],
    ['During', 'Korzystanie', 'Aplikacja', 'Dostępna przez 99,9 % czasu', 'Łatwa w obsłudze'],
    ['During', 'Korzystanie', 'Oddział', 'Obsługa w ciągu 5 minut'],
    ['During', 'Korzystanie', 'Infolinia', 'Człowiek odbiera w ciągu 60 sekund'],
    ['During', 'Szkoda', 'Likwidacja szkód', 'Pierwsza odpowiedź w ciągu 24 godzin', 'Wypłata w ciągu 10 dni'],
    ['After', 'Opinia', 'Reklamacje', 'Każda reklamacja rozpatrzona w ciągu 15 dni'],
    ['After', 'Odejście', 'Rezygnacja', 'Rezygnacja w każdej chwili, przez internet'],
  ),
  clinic: template(
    'Przychodnia lub gabinet',
    ['Before', 'Szukanie', 'Telefon', 'Człowiek odbiera w ciągu 3 minut'],
    ['Before', 'Rejestracja', 'Termin wizyty', 'Termin w ciągu 7 dni'],
    ['During', 'Wejście', 'Recepcja', 'Miłe powitanie'],
    ['During', 'Oczekiwanie', 'Poczekalnia', 'Wizyta zaczyna się w ciągu 20 minut'],
    ['During', 'Leczenie', 'Lekarz', 'Czas na pytania pacjenta', 'Wyjaśnienia, które się rozumie'],
    ['During', 'Leczenie', 'Opieka', 'Szacunek dla każdego pacjenta', 'Lśniąca czystość'],
    ['After', 'Wyniki', 'Wyniki badań', 'Wyniki w ciągu 3 dni'],
    ['After', 'Powrót do zdrowia', 'Kontakt po wizycie', 'Dzwonimy w ciągu 2 dni'],
    ['After', 'Opinia', 'Skargi', 'Odpowiadamy w ciągu 5 dni'],
  ),
  software: template(
    'Usługa internetowa',
    ['Before', 'Wybór', 'Strona internetowa', 'Ceny widoczne dla każdego'],
    ['Before', 'Próba', 'Okres próbny', '14 dni za darmo, bez karty'],
    ['During', 'Start', 'Uruchomienie', 'Gotowe w 10 minut', 'Łatwe uruchomienie'],
    ['During', 'Korzystanie', 'Produkt', 'Łatwy w obsłudze', 'Dostępny przez 99,9 % czasu'],
    ['During', 'Korzystanie', 'Bezpieczeństwo', 'Twoje dane są bezpieczne'],
    ['During', 'Pomoc', 'Wsparcie', 'Pierwsza odpowiedź w ciągu 4 godzin', 'Rozwiązanie w ciągu 2 dni', 'Życzliwe wsparcie'],
    ['During', 'Pomoc', 'Strony pomocy', 'Odpowiedzi łatwe do znalezienia'],
    ['After', 'Płatność', 'Faktura', 'Faktura bez niespodzianek'],
    ['After', 'Odejście', 'Rezygnacja', 'Rezygnacja w każdej chwili, dwoma kliknięciami', 'Zabierasz wszystkie swoje dane'],
  ),
  transport: template(
    'Komunikacja publiczna',
    ['Before', 'Planowanie', 'Rozkład jazdy', 'Aktualne godziny odjazdów'],
    ['Before', 'Zakup', 'Bilet', 'Bilet w jedną minutę', 'Łatwy zakup'],
    ['Before', 'Oczekiwanie', 'Przystanek lub stacja', 'Czysto i bezpiecznie'],
    ['During', 'Przejazd', 'Punktualność', '95 % kursów na czas'],
    ['During', 'Przejazd', 'Pojazd', 'Czyste pojazdy', 'Miejsce siedzące poza szczytem'],
    ['During', 'Przejazd', 'Załoga', 'Życzliwa załoga'],
    ['During', 'Zakłócenia', 'Informacja', 'O opóźnieniu mówimy w ciągu 5 minut'],
    ['After', 'Zwrot pieniędzy', 'Rekompensaty', 'Zwrot pieniędzy w ciągu 14 dni przy godzinie opóźnienia'],
    ['After', 'Opinia', 'Reklamacje', 'Odpowiadamy w ciągu 5 dni'],
    ['After', 'Opinia', 'Rzeczy znalezione', 'Znalezione rzeczy czekają 3 miesiące'],
  ),
};

/** What is said once a template is there. */
export const templateDone = (touchpoints: number, promises: number): string =>
  `Zapisano ${plural(touchpoints, ['punkt', 'punkty', 'punktów'])} styku i ${plural(promises, ['obietnicę', 'obietnice', 'obietnic'])}: powiedz je własnymi słowami.`;
