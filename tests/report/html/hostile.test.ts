import { text } from '../../../src/report/block';
import { auditOf } from '../builder/audit';
import { juniper, promises } from '../builder/juniper';
import { promiseOf } from '../builder/promise';
import { parse, textOf, within } from '../markup';
import { all, pageOf, read, root } from './read';

describe('hostile words', () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '</style><script>alert(1)</script>',
    '{{constructor}} <!-- ]]>',
    '" onload="x',
    '&amp; & &lt;',
  ];

  test.each(hostile)('%s stands on the page as it is', words => {
    const of = promises.map(promise =>
      promiseOf({
        ...promise,
        text: words,
        owner: words,
        stage: words,
        touchpoint: words,
        whereStated: words,
        cells: { ...promise.cells, promise: `'${words.replace(/'/g, "''")}'!C2` },
        quotes: { against: [{ text: words, date: null, source: 'survey', cell: `'${words}'!A1` }], for: [] },
      }),
    );
    const hostilePage = parse(pageOf(auditOf(of, { settings: { ...juniper.settings, brand: words } })));
    const elements = within(hostilePage);
    const known = new Set(within(root).map(({ name }) => name));
    expect(elements.filter(({ name }) => !known.has(name))).toEqual([]);
    expect(elements.flatMap(({ attributes }) => Object.keys(attributes)).filter(name => name.startsWith('on'))).toEqual([]);
    expect(all(hostilePage, 'title').map(textOf)).toEqual([`Promise audit: ${words}`]);
    expect(all(hostilePage, 'dd').map(textOf)).toContain(words);
  });

  test('signs that no page may hold are dropped', () => {
    expect(textOf(all(read(text('a\u0000b\ud800c\u001bd', 'text')), 'main')[0]!)).toBe('abcd');
  });
});
