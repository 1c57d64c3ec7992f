import type { Cell, Grid } from '../../../../src/core/cell/cell';
import { memoryWorkbook } from '../../../memory';

/*
 * A clinic in Poland, invented: its promises, and the files that its tools export, a quarter each.
 * Answers come by turns, so that what is right can be counted by hand: `every` of so many.
 */

const promises: Grid = [
  ['Punkt styku', 'Obietnica', 'Wierzymy'],
  ['Rejestracja', 'Odbieramy telefon w ciągu 2 minut', 0.9],
  ['Rejestracja', 'Uprzejma obsługa', 0.95],
  ['Poczekalnia', 'Wizyta najpóźniej 15 minut po umówionej godzinie', 0.8],
  ['Poczekalnia', 'Czysta poczekalnia', 0.95],
  ['Gabinet', 'Lekarz wyjaśnia wszystko zrozumiałym językiem', 0.9],
  ['Laboratorium', 'Wyniki gotowe w ciągu 2 dni', 0.9],
  ['Kontakt', 'Odpowiadamy na każdą wiadomość w ciągu 24 godzin', 0.85],
  ['Rejestracja online', 'Umówienie wizyty przez internet jest łatwe', 0.9],
];

export const clinic = () =>
  memoryWorkbook({
    'Punkty styku': [
      ['Punkt styku', 'Etap', 'Faza'],
      ['Rejestracja', 'Umówienie', 'Przed'],
      ['Rejestracja online', 'Umówienie', 'Przed'],
      ['Poczekalnia', 'Wizyta', 'W trakcie'],
      ['Gabinet', 'Wizyta', 'W trakcie'],
      ['Laboratorium', 'Wyniki', 'Po'],
      ['Kontakt', 'Po wizycie', 'Po'],
    ],
    Obietnice: promises,
    Settings: [
      ['Setting', 'Value'],
      ['Audit date', '2026-10-31'],
    ],
  });

/** Each quarter's tabs; `month` is that of all rows. In the second the survey has a new answer. */
export const quarter = (name: string, month: string, isSecond = false): Record<string, Grid> => ({
  [`Ankieta ${name}`]: [
    [
      'Sygnatura czasowa',
      'Jak ocenia Pan/Pani uprzejmość pracowników rejestracji?',
      'Ile czekał(a) Pan/Pani na wizytę po umówionej godzinie?',
      'Jak czysto było w poczekalni?',
      'Czy lekarz wyjaśnił wszystko zrozumiałym językiem?',
      'Jak łatwo było umówić wizytę przez internet?',
      'Skąd dowiedział(a) się Pan/Pani o przychodni?',
      'Co możemy poprawić?',
      'Adres e-mail',
    ],
    ...rows(60, i => [
      day(month, i, '10:15:00'),
      turn(i, ['Bardzo uprzejmi', 'Uprzejmi', 'Uprzejmi', 'Przeciętni', 'Nieuprzejmi']),
      turn(i, [
        'Do 5 minut',
        'Od 6 do 15 minut',
        'Od 6 do 15 minut',
        'Od 16 do 30 minut',
        'Ponad 30 minut',
        isSecond ? 'Od 10 do 20 minut' : 'Do 5 minut',
      ]),
      turn(i, ['Bardzo czysto', 'Czysto', 'Czysto', 'Brudno']),
      turn(i, ['Tak', 'Tak', 'Tak', 'Nie', 'Nie pamiętam']),
      turn(i, ['Bardzo łatwo', 'Łatwo', 'Ani łatwo, ani trudno', 'Trudno', 'Bardzo trudno', 'Nie korzystałem/am']),
      turn(i, ['Internet', 'Znajomi', 'Lekarz']),
      i % 7 === 0 ? `Uwaga numer ${i}: proszę o więcej miejsc parkingowych przy wejściu` : null,
      `pacjent${i}@example.org`,
    ]),
  ],
  [`Centrala ${name}`]: [
    ['Numer połączenia', 'Zadzwonił o', 'Odebrano o', 'Kolejka'],
    ...rows(80, i => [
      `C-${1000 + i}`,
      day(month, i, '09:00:00'),
      day(month, i, turn(i, ['09:00:40', '09:01:30', '09:02:00', '09:04:10'])),
      'Rejestracja',
    ]),
  ],
  [`Laboratorium ${name}`]: [
    ['Nr badania', 'Pobrano', 'Wynik gotowy', 'Rodzaj badania'],
    ...rows(50, i => [
      `L-${i + 1}`,
      `${month}-${two(1 + (i % 20))}`,
      `${month}-${two(1 + (i % 20) + turn(i, [1, 2, 2, 3, 5]))}`,
      turn(i, ['krew', 'mocz']),
    ]),
  ],
  [`Wiadomości ${name}`]: [
    ['Temat', 'Wpłynęło', 'Odpowiedź wysłana'],
    ...rows(40, i => [
      turn(i, ['Recepta', 'Termin', 'Faktura']),
      `${month}-${two(1 + (i % 20))} 08:00:00`,
      `${month}-${two(1 + (i % 20) + turn(i, [0, 0, 2, 0]))} ${turn(i, ['12:30:00', '18:00:00', '09:00:00', '10:00:00'])}`,
    ]),
  ],
  [`Skargi ${name}`]: [
    ['Data skargi', 'Treść skargi', 'Status'],
    ...rows(6, i => [
      `${month}-${two(2 + i)}`,
      `${turn(i, ['Nikt nie odbierał telefonu', 'W poczekalni było brudno'])}, sprawa ${i + 1}`,
      turn(i, ['zamknięta', 'otwarta']),
    ]),
  ],
});

/** Kept and n of each promise in one quarter; the new answer of the second one reaches beyond the limit and is none of the good ones. */
export const truth = (isSecond: boolean): Record<string, [number, number]> => ({
  'Odbieramy telefon w ciągu 2 minut': [60, 80],
  'Uprzejma obsługa': [36, 60],
  'Wizyta najpóźniej 15 minut po umówionej godzinie': [isSecond ? 30 : 40, 60],
  'Czysta poczekalnia': [45, 60],
  'Lekarz wyjaśnia wszystko zrozumiałym językiem': [36, 48],
  'Wyniki gotowe w ciągu 2 dni': [30, 50],
  'Odpowiadamy na każdą wiadomość w ciągu 24 godzin': [30, 40],
  'Umówienie wizyty przez internet jest łatwe': [20, 50],
});

/** What somebody of the clinic says of a question: its promise, or '' for none, its good answers and what is no answer; of times, the column that ends them. */
export const said: readonly { asks: RegExp; promise: string; good?: readonly string[]; none?: readonly string[]; until?: string }[] = [
  { asks: /uprzejmość/, promise: 'Uprzejma obsługa', good: ['Bardzo uprzejmi', 'Uprzejmi'] },
  { asks: /^Ile czekał/, promise: 'Wizyta najpóźniej 15 minut po umówionej godzinie', good: ['Do 5 minut', 'Od 6 do 15 minut'] },
  { asks: /^Jak czysto/, promise: 'Czysta poczekalnia', good: ['Bardzo czysto', 'Czysto'] },
  { asks: /^Czy lekarz/, promise: 'Lekarz wyjaśnia wszystko zrozumiałym językiem', good: ['Tak'], none: ['Nie pamiętam'] },
  {
    asks: /^Jak łatwo/,
    promise: 'Umówienie wizyty przez internet jest łatwe',
    good: ['Bardzo łatwo', 'Łatwo'],
    none: ['Nie korzystałem/am'],
  },
  { asks: /^Zadzwonił/, promise: 'Odbieramy telefon w ciągu 2 minut', until: 'Odebrano o' },
  { asks: /^Pobrano/, promise: 'Wyniki gotowe w ciągu 2 dni', until: 'Wynik gotowy' },
  { asks: /^Wpłynęło/, promise: 'Odpowiadamy na każdą wiadomość w ciągu 24 godzin', until: 'Odpowiedź wysłana' },
];

const rows = (count: number, row: (i: number) => Cell[]): Cell[][] => Array.from({ length: count }, (_, i) => row(i));
const turn = <T>(i: number, of: readonly T[]): T => of[i % of.length]!;
const two = (n: number): string => String(n).padStart(2, '0');
const day = (month: string, i: number, time: string): string => `${month}-${two(1 + (i % 20))}T${time}`;
