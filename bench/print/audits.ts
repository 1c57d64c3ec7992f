import { exampleTabs } from '../../src/app/set-up/set-up';
import type { Cell, Grid } from '../../src/core/cell/cell';
import { wordsOf } from '../../src/words/words';

// Invented audits of every kind that a report has to hold.

/** Input tabs by name. */
export type Tabs = Record<string, Grid>;

export interface Given {
  name: string;
  /** In which languages its report is looked at. */
  languages: readonly string[];
  tabs: (language: string) => Tabs;
  /** Days of audits that were saved before. */
  saves: readonly string[];
}

const everywhere = ['en', 'pl', 'zh-TW'];

export const audits: readonly Given[] = [
  { name: 'the worked example', languages: everywhere, tabs: exampleOf, saves: ['2026-08-20'] },
  { name: 'a first audit', languages: everywhere, tabs: () => chain(12, 12 * 40), saves: [] },
  { name: 'no evidence', languages: everywhere, tabs: () => chain(20, 0), saves: [] },
  { name: 'one promise', languages: everywhere, tabs: () => chain(1, 60), saves: [] },
  { name: '40 promises', languages: everywhere, tabs: () => chain(40, 8000), saves: ['2026-08-20'] },
  { name: '300 promises', languages: everywhere, tabs: () => chain(300, 100_000), saves: ['2026-08-20'] },
  { name: 'long Polish words', languages: ['pl', 'en'], tabs: () => wordy('pl'), saves: ['2026-08-20'] },
  { name: 'long Chinese words', languages: ['zh-TW', 'en'], tabs: () => wordy('zh-TW'), saves: ['2026-08-20'] },
];

function exampleOf(language: string): Tabs {
  return Object.fromEntries(
    exampleTabs(wordsOf(language)).map(({ name, columns, rows }) => [name, [columns.map(({ header }) => header), ...rows]]),
  );
}

/** Numbers from 0 on that are the same in every run (a linear congruential generator). */
function picker(seed: number): (n: number) => number {
  let state = seed;
  return n => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % n;
  };
}

const stages = [
  ['Discover', 'Before'],
  ['Choose', 'Before'],
  ['Buy', 'During'],
  ['Receive', 'During'],
  ['Use', 'After'],
  ['Return', 'After'],
] as const;
const owners = ['Front office', 'Logistics', 'Kitchen', 'Customer service', 'Digital', 'Marketing', 'Store operations', 'Purchasing'];
const things = [
  'an answer to every message on the same day',
  'a clean and quiet place',
  'help in your own language',
  'fresh goods at a fair price',
  'an honest word about what it costs',
  'a machine that works at any hour',
];
const said = [
  'The queue was long',
  'Friendly staff',
  'Nobody answered my mail',
  'It was cold',
  'All good, thank you',
  'I was logged out again',
];

/** A chain of shops with so many promises and so many answers, kept for 40 to 98 of 100 customers. */
function chain(promises: number, rows: number): Tabs {
  const pick = picker(7);
  const places = Array.from(
    { length: Math.min(40, Math.ceil(promises / 3)) },
    (_, i) => `${['Desk', 'App', 'Store', 'Courier'][i % 4]} ${i + 1}`,
  );
  const rates = Array.from({ length: promises }, () => 40 + pick(59));
  const rowOf = (): Cell[] => {
    const at = pick(promises);
    const day = new Date(Date.UTC(2026, 0, 1 + pick(320))).toISOString().slice(0, 10);
    const value = pick(100) < rates[at]! ? 4 + pick(2) : 1 + pick(3);
    const comment = pick(20) === 0 ? said[pick(said.length)]! : null;
    return [
      day,
      places[at % places.length]!,
      `P${at + 1}`,
      'CSAT',
      value,
      comment,
      ['Survey', 'Review', 'Call'][pick(3)]!,
      `Shop ${1 + pick(18)}`,
    ];
  };
  return {
    Touchpoints: [
      ['Touchpoint', 'Stage', 'Phase', 'Owner', 'Importance', 'Customers a month', 'Value per customer'],
      ...places.map((place, i) => [place, ...stages[i % 6]!, owners[i % 8]!, 1 + (i % 10), 1000 + i * 137, 20 + i]),
    ],
    Promises: [
      ['Promise ID', 'Touchpoint', 'Promise', 'Metric', 'Kept when', 'Promised for', 'We believe', 'Owner'],
      ...rates.map((_, i) => [
        `P${i + 1}`,
        places[i % places.length]!,
        `At visit ${i + 1} you get ${things[i % 6]}`,
        'CSAT',
        '>= 4',
        0.9,
        0.6 + 0.01 * (i % 40),
        owners[i % 8]!,
      ]),
    ],
    ...(rows > 0 ? { Evidence: [[...evidenceHead, 'Segment: Shop'], ...Array.from({ length: rows }, rowOf)] } : {}),
    Settings: [
      ['Setting', 'Value'],
      ['Brand', 'Nordwind Group'],
      ['Currency', 'EUR'],
    ],
  };
}

const evidenceHead = ['Date', 'Touchpoint', 'Promise ID', 'Metric', 'Value', 'Comment', 'Source'];

interface Wordy {
  brand: string;
  places: string[][];
  owners: string[];
  promises: string[];
  comment: string;
}

const long: Record<string, Wordy> = {
  pl: {
    brand: 'Piekarnia Rzemieślnicza Wschód',
    places: [
      ['Piekarnia przy Dworcu Głównym', 'Zakup'],
      ['Dostawa do paczkomatu i pod drzwi', 'Odbiór'],
      ['Infolinia i poczta elektroniczna', 'Pomoc'],
    ],
    owners: ['Kierowniczka sprzedaży detalicznej', 'Logistyka', 'Biuro obsługi klienta'],
    promises: [
      'Bezkompromisowo najświeższe pieczywo rzemieślnicze z pełnoziarnistych mąk, przez cały dzień i w każdym sklepie',
      'Nieprzeciwdeszczowopodobne parasole wymieniamy natychmiast, bez paragonu, bez pytań i bez zbędnych formalności',
      'Odpowiadamy na każdą wiadomość najpóźniej następnego dnia roboczego, również w okresie przedświątecznym',
      'Konstantynopolitańczykowianeczka: obsługa w dziewięciu językach na każdym piętrze',
      'Zawsze uśmiechnięta, uprzejma i dobrze poinformowana obsługa, niezależnie od pory dnia',
      'Dostawa tego samego dnia, bezpłatnie, bez minimalnej wartości zamówienia i z wniesieniem',
    ],
    comment: 'Kolejka była bardzo długa, a pieczywo nieświeże',
  },
  'zh-TW': {
    brand: '晨光山嵐溫泉飯店',
    places: [
      ['櫃檯辦理入住與退房', '入住'],
      ['客房清潔與備品', '住宿'],
      ['訂房官網與客服信箱', '預訂'],
    ],
    owners: ['客務部', '房務部', '數位行銷部'],
    promises: [
      '我們承諾在二十四小時之內回覆每一封顧客來信並且提供完整的解決方案以及後續追蹤服務',
      '入住手續三分鐘內完成，行李由專人送至客房，並附上手寫歡迎卡片與當地點心',
      '全館高速無線網路不限流量不限裝置，若有斷線情形將於十五分鐘內派員處理',
      '早餐時段供應現做蛋料理與在地有機蔬果，過敏原資訊完整標示',
      '客房每日徹底清潔消毒並更換全部寢具與毛巾，不滿意立即重新打掃',
      '退房後若有遺留物品，免費寄送至國內任何地址',
    ],
    comment: '櫃檯等了四十分鐘，房間也沒有打掃乾淨',
  },
};

/** 18 promises in long words. */
function wordy(language: string): Tabs {
  const { brand, places, owners: teams, promises, comment } = long[language]!;
  const pick = picker(11);
  const all = promises.flatMap((promise, i) => [0, 1, 2].map(k => ({ promise: k ? `${promise} (${k})` : promise, i: i * 3 + k })));
  const answers = all.flatMap(({ i }) =>
    Array.from({ length: 60 }, (_, k): Cell[] => {
      const day = new Date(Date.UTC(2026, 5, 1 + pick(170))).toISOString().slice(0, 10);
      const isKept = pick(100) < [30, 55, 72, 93, 88, 99][i % 6]!;
      return [day, places[i % 3]![0]!, `P${i + 1}`, 'CSAT', isKept ? 5 : 2, k % 5 ? null : comment, ['Survey', 'Review', 'Call'][k % 3]!];
    }),
  );
  return {
    Touchpoints: [['Touchpoint', 'Stage', 'Phase', 'Owner'], ...places.map(([place, stage], i) => [place!, stage!, 'During', teams[i]!])],
    Promises: [
      ['Promise ID', 'Touchpoint', 'Promise', 'Metric', 'We believe', 'Owner'],
      ...all.map(({ promise, i }) => [`P${i + 1}`, places[i % 3]![0]!, promise, 'CSAT', 0.9, teams[i % 3]!]),
    ],
    Evidence: [evidenceHead, ...answers],
    Settings: [
      ['Setting', 'Value'],
      ['Brand', brand],
    ],
  };
}
