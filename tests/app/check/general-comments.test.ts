import type { Grid } from '../../../src/core/cell/cell';
import { audit, promise, type Row, store, times } from '../tiny';

// What is said in general is quoted where its words are about the promise, else nowhere; what was asked of a promise is never lost.

/** Promises, and what is said of which, rightly for or against it; whatever else is asked of the same customers is answered otherwise. */
const sets: Record<string, { promises: string[]; question: string; comments: [string, number, boolean][] }> = {
  en: {
    promises: [
      'Warm bread all day',
      'A friendly face at the till',
      'Never more than 3 minutes in the queue',
      'Spotless tables',
      'Free Wi-Fi that works',
      'Parking at the door',
      'Prices as on the shelf',
      'Coffee that is hot',
      'Delivered on the day we say',
      'Refunds without questions',
      'Quiet corners to read',
      'Open until ten',
    ],
    question: 'Anything you would like to tell us?',
    comments: [
      ['The bread was stone cold', 0, false],
      ['Bread still warm at five, lovely', 0, true],
      ['The girl at the till smiled at us', 1, true],
      ['Nobody even said hello at the till, so unfriendly', 1, false],
      ['I queued for twelve minutes', 2, false],
      ['No queue at all, great', 2, true],
      ['Tables were sticky', 3, false],
      ['Every table was spotless', 3, true],
      ['Wi-Fi dropped all the time', 4, false],
      ['Wi-Fi was really fast', 4, true],
      ['No parking space left', 5, false],
      ['Easy parking right at the door', 5, true],
      ['The price at the till was not the one on the shelf', 6, false],
      ['Prices were right', 6, true],
      ['Coffee lukewarm', 7, false],
      ['Hot coffee, just right', 7, true],
      ['My delivery came two days late', 8, false],
      ['Delivered on the day, thanks', 8, true],
      ['They would not refund me', 9, false],
      ['Refund in two minutes, no questions', 9, true],
      ['Music so loud I could not read', 10, false],
      ['A quiet corner for my book', 10, true],
      ['Closed at nine already', 11, false],
      ['Still open at ten, saved my evening', 11, true],
    ],
  },
  pl: {
    promises: [
      'Ciepły chleb cały dzień',
      'Uśmiech przy kasie',
      'W kolejce najwyżej 3 minuty',
      'Czyste stoliki',
      'Darmowe Wi-Fi, które działa',
      'Parking pod drzwiami',
      'Ceny jak na półce',
      'Gorąca kawa',
      'Dostawa w umówionym dniu',
      'Zwroty bez pytań',
      'Ciche kąty do czytania',
      'Otwarte do dziesiątej',
    ],
    question: 'Czy chcesz nam coś powiedzieć?',
    comments: [
      ['Chleb był zimny', 0, false],
      ['Chleb jeszcze ciepły, pycha', 0, true],
      ['Pani przy kasie z uśmiechem', 1, true],
      ['Przy kasie nikt się nie uśmiechnął', 1, false],
      ['Stałem w kolejce dwanaście minut', 2, false],
      ['Żadnej kolejki, super', 2, true],
      ['Stoliki się lepiły', 3, false],
      ['Stoliki czyste', 3, true],
      ['Wi-Fi ciągle się rwało', 4, false],
      ['Szybkie Wi-Fi', 4, true],
      ['Brak miejsca na parkingu', 5, false],
      ['Wygodny parking', 5, true],
      ['Inna cena na półce niż przy kasie', 6, false],
      ['Ceny się zgadzały', 6, true],
      ['Kawa letnia', 7, false],
      ['Kawa gorąca', 7, true],
      ['Dostawa dwa dni po terminie', 8, false],
      ['Dostawa w umówionym dniu', 8, true],
      ['Nie przyjęto zwrotu', 9, false],
      ['Zwrot w dwie minuty', 9, true],
      ['Za głośno, żeby czytać', 10, false],
      ['Cichy kąt do czytania', 10, true],
      ['O dziewiątej już zamknięte', 11, false],
      ['O dziesiątej jeszcze otwarte', 11, true],
    ],
  },
  zh: {
    promises: [
      '麵包整天都是熱的',
      '收銀台的微笑',
      '排隊不超過 3 分鐘',
      '桌面乾淨',
      '免費又好用的 Wi-Fi',
      '門口就有停車位',
      '價格與貨架一致',
      '咖啡是熱的',
      '在約定當天送達',
      '退款不問理由',
      '安靜的閱讀角落',
      '營業到晚上十點',
    ],
    question: '還有什麼想告訴我們的嗎？',
    comments: [
      ['麵包是冷的', 0, false],
      ['麵包還熱著，好吃', 0, true],
      ['收銀台的小姐有微笑', 1, true],
      ['收銀台沒有人打招呼', 1, false],
      ['排隊排了十二分鐘', 2, false],
      ['完全不用排隊', 2, true],
      ['桌面黏黏的', 3, false],
      ['桌面很乾淨', 3, true],
      ['Wi-Fi 一直斷線', 4, false],
      ['Wi-Fi 很快', 4, true],
      ['沒有停車位', 5, false],
      ['停車很方便', 5, true],
      ['結帳價格和貨架不一樣', 6, false],
      ['價格沒問題', 6, true],
      ['咖啡是溫的', 7, false],
      ['咖啡很熱', 7, true],
      ['晚兩天才送達', 8, false],
      ['當天就送達了', 8, true],
      ['不讓我退款', 9, false],
      ['兩分鐘就退款', 9, true],
      ['太吵，沒辦法閱讀', 10, false],
      ['很安靜的角落', 10, true],
      ['九點就關門', 11, false],
      ['十點還在營業', 11, true],
    ],
  },
};

/** A survey of all promises with one general comment; their touchpoints are called so in turn. */
function quotesOf(language: string, touchpoints: readonly string[]) {
  const { promises, question, comments } = sets[language]!;
  const at = (i: number): string => touchpoints[i % touchpoints.length]!;
  const dayOf = (k: number): string => `2026-10-${String(1 + k).padStart(2, '0')}`;
  const rows = comments.map(([text, about, isGood], k) => [
    dayOf(k),
    ...promises.map((_, i) => (i === about ? (isGood ? 5 : 1) : (i + k) % 2 ? 5 : 2)),
    text,
  ]);
  const silent = Array.from({ length: 20 }, (_, k) => ['2026-09-01', ...promises.map((_, i) => ((i + k) % 3 ? 5 : 2)), null]);
  const questions = promises.map((_, i): Row => ({ Tab: 'Survey', Column: `Q${i}`, Holds: 'Value', Touchpoint: at(i), Metric: `M${i}` }));
  const made = audit({
    touchpoints: touchpoints.map(Touchpoint => ({ ...store, Touchpoint })),
    promises: promises.map((text, i) => ({ ...promise, 'Promise ID': `P${i}`, Promise: text, Touchpoint: at(i), Metric: `M${i}` })),
    metrics: promises.map((_, i) => ({ Metric: `M${i}`, Kind: 'Rating', Lowest: 1, Highest: 5, 'Kept when': '>= 4' })),
    sources: [...questions, { Tab: 'Survey', Column: 'Date', Holds: 'Date' }, { Tab: 'Survey', Column: question, Holds: 'Comment' }],
    tabs: { Survey: [['Date', ...promises.map((_, i) => `Q${i}`), question], ...rows, ...silent] as Grid },
  });
  return made.promises.flatMap(({ id, quotes }) =>
    (['against', 'for'] as const).flatMap(side =>
      quotes[side].map(({ text }) => {
        const [, about, isGood] = comments.find(([said]) => said === text)!;
        return { text, isRight: `P${about}` === id && isGood === (side === 'for') };
      }),
    ),
  );
}

describe.each(Object.keys(sets))('general comments in “%s”', language => {
  test.each([[['Here']], [['Here', 'There', 'Yonder']]])('are quoted for the promise that they speak of, at %s', touchpoints => {
    const quoted = quotesOf(language, touchpoints);
    expect(quoted.length).toBeGreaterThanOrEqual(20);
    expect(quoted.filter(({ isRight }) => !isRight).length).toBeLessThanOrEqual(2);
  });
});

const sidesOf = (made: ReturnType<typeof audit>) =>
  made.promises.map(({ quotes }) => [...quotes.against, ...quotes.for].map(({ text }) => text));

test('a comment beside the one question of a promise is quoted for it, whatever its words', () => {
  const evidence = times(12, 1, { Comment: 'They kept me in the rain' });
  expect(sidesOf(audit({ evidence }))).toEqual([['They kept me in the rain']]);
});

test('a comment beside a question that two promises share is quoted for one of them, whatever its words', () => {
  const promises = [promise, { ...promise, 'Promise ID': 'P2', Promise: 'Never in a hurry' }];
  const evidence = times(12, 1, { Comment: 'They kept me in the rain' });
  expect(sidesOf(audit({ promises, evidence })).flat()).toEqual(['They kept me in the rain']);
});

test('a general comment that speaks of no promise is quoted for none, and counts as a comment all the same', () => {
  const metrics = ['A', 'B'].map(Metric => ({ Metric, Kind: 'Rating', Lowest: 1, Highest: 5, 'Kept when': '>= 4' }));
  const of = (Metric: string): Row => ({ Tab: 'Survey', Column: Metric, Holds: 'Value', Touchpoint: 'Store', Metric });
  const made = audit({
    promises: [
      { ...promise, Metric: 'A' },
      { ...promise, 'Promise ID': 'P2', Promise: 'Warm bread', Metric: 'B' },
    ],
    metrics,
    sources: [of('A'), of('B'), { Tab: 'Survey', Column: 'Else', Holds: 'Comment' }],
    tabs: {
      Survey: [
        ['A', 'B', 'Else'],
        ...(Array.from({ length: 12 }, (_, i) => [1, 5, i < 6 ? 'My parcel is still lost' : 'The bread was cold']) as Grid),
      ],
    },
  });
  expect(sidesOf(made)).toEqual([[], ['The bread was cold']]);
  expect(made.promises.map(({ comments }) => comments)).toEqual([12, 12]);
});
