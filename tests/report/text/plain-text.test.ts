import { summaryText } from '../../../src/report/text/plain-text';
import { wordsOf } from '../../../src/words/words';
import { juniper } from '../builder/juniper';

const columnsOf = (line: string): number => [...line].reduce((sum, sign) => sum + (/[\u2e80-\u9fff\uff00-\uff60]/.test(sign) ? 2 : 1), 0);

test.each(['en', 'pl', 'zh-TW'])('in %s no line takes more than 100 columns of a terminal, where a Chinese sign takes two', language => {
  const lines = summaryText(juniper, wordsOf(language)).split('\n');
  expect(lines.filter(line => columnsOf(line) > 100)).toEqual([]);
  expect(lines.some(line => columnsOf(line) > 85)).toBe(true);
});

test('no line begins with a mark that closes, nor ends with one that opens', () => {
  const lines = summaryText(juniper, wordsOf('zh-TW')).split('\n');
  expect(lines.filter(line => /^\s*[，。、；：！？）」』]|[（「『]$/.test(line))).toEqual([]);
});

test('what was broken into lines is all there', () => {
  for (const language of ['en', 'zh-TW']) {
    const words = wordsOf(language);
    const text = summaryText(juniper, words).replace(/\s/g, '');
    const base = words.sentences.base(juniper.base, words.format({ metricOf: () => null, asOf: juniper.asOf }));
    expect(text).toContain(base.replace(/\s/g, ''));
  }
});
