import type { Audit } from '../../src/core/audit';
import { generator } from '../../src/core/statistics/generator';
import { audit, auditTabs, promise, type Row, store } from '../app/tiny';
import { example, type Tabs } from '../google/books';
import { juniper } from './builder/juniper';
import { unknownIn, unknownOf, unknownOnPages } from './numbers-said';

// Every number that a sentence says in Polish and in Chinese is one of the audit's, too, however that language writes it.

const languages = ['en', 'pl', 'zh-TW'];

/** Promises of three scales with answers by chance: with beliefs, expectations, complaints, employees, segments, left-out rows and days. */
function generated(seed: number): Audit {
  const random = generator(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const scales = ['CSAT', 'Wait', 'NPS'] as const;
  const promises: Row[] = scales.flatMap((Metric, i) =>
    [0, 1].map(j => ({
      ...promise,
      'Promise ID': `${'ABC'[i]}${'XY'[j]}`,
      Promise: ['Warm soup', 'Soft beds', 'Quick desk', 'Short calls', 'Gladly again', 'Told to friends'][2 * i + j]!,
      Metric,
      'Kept when': Metric === 'Wait' ? `<= ${5 + below(20)} minutes` : null,
      'Promised for': 0.5 + below(50) / 100,
      'We believe': below(101) / 100,
      Owner: j === 0 ? 'Ann' : 'Bob',
    })),
  );
  const answerOn = (metric: (typeof scales)[number]): number =>
    metric === 'CSAT' ? 1 + below(5) : metric === 'NPS' ? below(11) : below(60) / 2;
  const evidence = promises.flatMap(one =>
    Array.from({ length: 5 + below(180) }, (): Row => {
      const metric = one.Metric as (typeof scales)[number];
      return {
        Touchpoint: 'Store',
        'Promise ID': one['Promise ID']!,
        Metric: metric,
        Value: answerOn(metric),
        Expected: random() < 0.3 ? answerOn(metric) : null,
        Date: `2026-${String(1 + below(11)).padStart(2, '0')}-${String(1 + below(20)).padStart(2, '0')}`,
        Source: random() < 0.7 ? 'Survey' : random() < 0.5 ? 'Employee' : 'Review',
        'Segment: Shop': `Shop ${'NSWE'[below(4)]}`,
        Count: random() < 0.1 ? 40 + below(900) : 1,
        'Left out because': random() < 0.05 ? 'Outlier' : null,
        Reply: random() < 0.1 ? 'Open' : null,
      };
    }),
  );
  const touchpoints = [{ ...store, 'Customers a month': 1000 + below(90_000), 'Value per customer': 1 + below(200) }];
  return audit({ touchpoints, promises, evidence, settings: { 'Compare with': '2026-06-30' } });
}

const audits: [string, () => Audit][] = [
  ['the worked example', () => auditTabs(example as Tabs as never)],
  ['the audit of all verdicts', () => juniper],
  ...Array.from({ length: 8 }, (_, i): [string, () => Audit] => [`generated audit ${i + 1}`, () => generated(i + 1)]),
];

describe.each(audits)('in %s', (_name, make) => {
  const made = make();
  test.each(languages)('every number in a sentence in “%s” is one of the audit', language => expect(unknownOf(made, language)).toEqual([]));
  test.each(languages)('every number on an owner’s page in “%s” is one of the audit', language =>
    expect(unknownOnPages(made, language)).toEqual([]),
  );
});

test('a number that is not of the audit is found, as each language writes it', () => {
  const known = [0.8153, 0.7618, 0.8504, 12_300];
  const said: [string, string, string[]][] = [
    ['pl', 'Obiecano „9 żyć”: 81,53 % (76–85 %, 12 300 odpowiedzi), 3 maja 2026.', []],
    ['pl', 'Dostaje to 81,54 % (76–85 %).', ['81.54 %']],
    ['pl', 'Dostaje to 82 % (76–86 %, 12 301 odpowiedzi).', ['86 %', '12301']],
    ['zh-TW', '兌現 81.53%（76–85%，12,300 則回答），2026 年 5 月 3 日「9 條命」。', []],
    ['zh-TW', '兌現 81.54%（77–85%，12,301 則回答）。', ['81.54 %', '77 %', '12301']],
  ];
  for (const [language, sentence, wrong] of said)
    expect(unknownIn(sentence.replace(/(\d) (?=\d{3} |%)/g, '$1\u00a0'), known, [], language).map(one => one.split(' in: ')[0])).toEqual(
      wrong,
    );
});
