import type { AskedWords } from './asked-words';

const units: Record<string, readonly [one: string, few: string, many: string, of: string]> = {
  minutes: ['minuta', 'minuty', 'minut', 'minuty'],
  hours: ['godzina', 'godziny', 'godzin', 'godziny'],
  days: ['dzień', 'dni', 'dni', 'dnia'],
  weeks: ['tydzień', 'tygodnie', 'tygodni', 'tygodnia'],
  months: ['miesiąc', 'miesiące', 'miesięcy', 'miesiąca'],
};

/** `2 minuty`, `5 minut`. */
function counted(n: number, unit: string): string {
  const [one, few, many] = units[unit] ?? [unit, unit, unit];
  const isFew = n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14);
  return `${n} ${n === 1 ? one : isFew ? few : many}`;
}

/** After `do` and `ponad`. */
const ofCounted = (n: number, unit: string): string => `${n} ${n === 1 ? (units[unit]?.[3] ?? unit) : (units[unit]?.[2] ?? unit)}`;

const scale = (word: string, question: string, opposite: string) => ({
  question: (promise: string): string => `${promise}: ${question}`,
  answers: [`Bardzo ${word}`, `${word[0]!.toUpperCase()}${word.slice(1)}`, 'Ani tak, ani nie', `Raczej ${opposite}`, `Bardzo ${opposite}`],
});

/** Questions to customers in Polish. */
export const polish: AskedWords = {
  quoted: promise => `„${promise}”`,
  time: promise => `${promise}: ile to trwało?`,
  expected: promise => `${promise}: jaki czas jest dla Państwa w porządku?`,
  classOf({ from, to }, unit) {
    if (to === null) return `Ponad ${ofCounted(from - 1, unit)}`;
    if (from === 0) return `Do ${ofCounted(to, unit)}`;
    return from === to ? counted(to, unit) : `${from}–${counted(to, unit)}`;
  },
  onTime: { question: promise => `${promise}: czy było na czas?`, answers: ['Tak, na czas', 'Nie, z opóźnieniem'] },
  level: {
    ease: scale('łatwo', 'jak łatwo to poszło?', 'trudno'),
    friendly: scale('uprzejmie', 'jak Państwa obsłużono?', 'nieuprzejmie'),
    clean: scale('czysto', 'jak czysto było?', 'brudno'),
    fresh: scale('świeże', 'jak świeże to było?', 'nieświeże'),
    price: scale('uczciwa', 'jaka jest cena za to, co się dostaje?', 'nieuczciwa'),
    safe: scale('bezpiecznie', 'jak bezpiecznie się Państwo czuli?', 'niebezpiecznie'),
    warm: scale('ciepłe', 'jak ciepłe to było?', 'zimne'),
    clear: scale('jasne', 'jak jasne to było?', 'niejasne'),
    quiet: scale('cicho', 'jak cicho było?', 'głośno'),
    comfort: scale('wygodnie', 'jak wygodnie było?', 'niewygodnie'),
    help: scale('pomocni', 'jak pomocni byliśmy?', 'niepomocni'),
  },
  satisfied: {
    question: promise => `${promise}: na ile są Państwo zadowoleni?`,
    answers: ['Bardzo zadowolony/a', 'Zadowolony/a', 'Ani tak, ani nie', 'Niezadowolony/a', 'Bardzo niezadowolony/a'],
  },
  fulfilled: { question: promise => `${promise}: czy tak było?`, answers: ['Tak, w pełni', 'Tylko częściowo', 'Nie'] },
  none: 'Nie dotyczy',
};
