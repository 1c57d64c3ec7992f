import { auditWorkbook } from '../../../src/app/check/audit';
import { emptyTabs, exampleTabs } from '../../../src/app/set-up/set-up';
import { otherNames } from '../../../src/core/table/names/names';
import { languages, wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';

const audited = (language: string) => {
  const tabs = exampleTabs(wordsOf(language)).map(({ name, columns, rows }) => [name, [columns.map(one => one.header), ...rows]]);
  return auditWorkbook(memoryWorkbook(Object.fromEntries(tabs)), { auditDate: null, today: '2030-01-01' });
};
const english = audited('en').audit;
const others = languages.filter(code => code !== 'en');

test.each(others)('the worked example of %s comes out as the English one does, promise by promise', language => {
  const { audit } = audited(language);
  const results = (one: typeof audit) => one.promises.map(({ id, n, kept, verdict, complaints }) => ({ id, n, kept, verdict, complaints }));
  expect(results(audit)).toEqual(results(english));
  expect(audit.base).toEqual(english.base);
});

test.each(others)('what somebody mistyped in the worked example of %s is found, and so is every kind of finding', language => {
  const { audit } = audited(language);
  const codes = (one: typeof audit) => [...new Set(one.findings.map(({ code }) => code))].sort();
  expect(codes(audit)).toEqual(codes(english));
});

test.each(others)('no two customers of the example of %s say the same, and none of them speaks English', language => {
  const cells = exampleTabs(wordsOf(language)).flatMap(({ rows }) => rows.flat());
  const said = cells.filter((cell): cell is string => typeof cell === 'string' && cell.length > 25);
  expect(said.filter(text => /(?<!\p{L})(the|and|with|were|not|you)(?!\p{L})/iu.test(text))).toEqual([]);
  expect(said.filter(text => /[[\]{}|]/.test(text))).toEqual([]);
});

test.each(others)('every word that a drop-down of %s offers is one of that language', language => {
  const names = otherNames.find(({ code }) => code === language)!;
  const own = new Set(Object.values(names.choices).flatMap(word => word.split('|')[0]!));
  const offered = emptyTabs(wordsOf(language)).flatMap(({ columns }) => columns.flatMap(({ choices }) => choices));
  expect(offered.filter(word => !own.has(word))).toEqual([]);
});
