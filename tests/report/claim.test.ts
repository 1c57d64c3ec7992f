import type { PromiseAudit } from '../../src/core/audit';
import { claimOf } from '../../src/core/pages/claim';
import { noPages, pages } from '../../src/report/report';
import { claim } from '../../src/report/tabs/claim';
import { wordsOf } from '../../src/words/words';
import { auditOf } from './builder/audit';
import { promiseOf } from './builder/promise';

const words = wordsOf('en');
const textsOf = (traits: Partial<PromiseAudit>): string[] =>
  pages(auditOf([promiseOf({ id: 'P1', ...traits })]), words, {
    ...noPages,
    claim: (audit, said, format) => claim(audit, 'p1', said, format),
  })[0]!.cells.flatMap(row => row.map(({ value }) => String(value ?? '').replace(/\u00a0/g, ' ')));

describe('the file of a claim', () => {
  test('has its words, test, range, period and what was left out, and says that it is not legal advice', () => {
    const leftOut = { n: 12, keptRateWith: 0.9, reasons: [{ text: 'outlier', n: 12, cell: 'Evidence!F3' }] };
    const texts = textsOf({ leftOut });
    for (const text of [
      '“With you within 2 days”',
      'Kept: kept for 95 % (92 to 97 %); it is promised for 90 %.',
      '300 answers, 285 of them kept',
      '2 June 2026 to 20 November 2026',
      '12 answers: “outlier” (12); with them it would be kept for 90 %.',
      'Promises!C2, Evidence!F2',
    ])
      expect(texts).toContain(text);
    expect(texts.join(' ')).toContain('not legal advice');
    expect(texts).toContain(words.sentences.claim.nothing);
  });

  test.each([
    ['Climate-neutral delivery in eco-friendly boxes', ['Climate-neutral', 'eco-friendly']],
    ['100 % biodegradable cups', ['biodegradable']],
    ['Opakowania przyjazne dla środowiska', ['przyjazne dla środowiska']],
    ['綠色包裝', ['綠色']],
    ['友善環境的永續包裝', ['友善環境', '永續']],
    ['淨零排放的配送', ['淨零']],
    ['Opakowania eko, zero śladu węglowego', ['eko', 'zero śladu węglowego']],
    ['Zeroemisyjna dostawa', ['Zeroemisyjna']],
    ['A zero-carbon ride, net zero since May', ['zero-carbon', 'net zero']],
    ['Ekonomiczne bilety', []],
    ['Evergreen gardens at the station', []],
    ['Record time at the door', []],
  ])('names the green words of “%s”', (text, green) => {
    expect(claimOf(auditOf([promiseOf({ id: 'P1', text })]), 'P1')!.green).toEqual(green);
  });

  test.each([
    ['The Friendliest coffee', ['Friendliest']],
    ['The friendliest, fastest and world-class coffee', ['friendliest', 'fastest', 'world-class']],
    ['Environmentally-friendly packaging', []],
    ['友善環境的貼心服務', ['貼心']],
    ['Najlepsza i szybka kawa', ['Najlepsza', 'szybka']],
  ])('names each word of “%s” that nobody can measure, as it stands', (text, vague) =>
    expect(claimOf(auditOf([promiseOf({ id: 'P1', text })]), 'P1')!.vague).toEqual(vague),
  );

  test.each<[string, Partial<PromiseAudit>, string]>([
    ['old', { newest: '2025-01-01' }, 'The newest answer is 690 days old'],
    ['without a date', { newest: null, oldest: null }, 'No answer has a date'],
    ['few', { n: 14, kept: 14, keptRate: 1, interval: [0.78, 1] }, 'it rests on 14 answers'],
  ])('asks for care where its answers are %s', (_name, traits, said) => {
    expect(textsOf(traits).join(' ')).toContain(said);
    expect(textsOf({}).join(' ')).not.toContain(said);
  });

  test('asks for care where only what was left out keeps it above what is promised', () => {
    const leftOut = (keptRateWith: number) => textsOf({ leftOut: { n: 12, keptRateWith, reasons: [] } }).join(' ');
    expect(leftOut(0.89)).toContain('say why each of them does not count');
    expect(leftOut(0.9)).not.toContain('say why each of them does not count');
  });

  test('says of a promise that is not kept beyond doubt that nothing here supports it', () => {
    expect(textsOf({ verdict: 'too-close' }).join(' ')).toContain('do not support advertising it');
    expect(textsOf({}).join(' ')).not.toContain('do not support advertising it');
  });
});
