import { sidebar as english } from '../../src/words/en/sidebar';
import { sentences } from '../../src/words/pl/report/sentences';
import { sidebar as polish } from '../../src/words/pl/sidebar';
import { sidebar as chinese } from '../../src/words/zh-tw/sidebar';

test('a share among the settings is written as the language writes shares', () => {
  const said = [english, polish, chinese].map(({ settings }) => settings?.percent?.('92.5'));
  expect(said).toEqual(['92.5\u00a0%', '92,5\u00a0%', '92.5%']);
});

test('kinds of findings in a Polish sentence are small, but for abbreviations, and apart from one another', () => {
  const said = sentences.findingsInShort?.('Zwrot w 3 dni', ['Pominięto bez reguły', 'Pominięto, i to upiększa', 'NPS bez powodów']);
  expect(said).toBe('„Zwrot w 3 dni”: pominięto bez reguły; pominięto, i to upiększa; NPS bez powodów.');
});
