import { readCsv } from '../../../../src/hosts/local/read/csv';

const read = (text: string) => readCsv(Buffer.from(text), 'Survey');
/** Text in an old encoding: what is beyond ASCII is given by its bytes. */
const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map(part => Buffer.from(part as string)));

test.each([
  ['4', 4],
  ['-4.5', -4.5],
  ['101001241736', 101001241736],
  ['007', '007'],
  ['4,5', '4,5'],
  ['4.50', '4.50'],
  ['+4', '+4'],
  ['1e3', '1e3'],
  ['Infinity', 'Infinity'],
  ['1234567890123456', '1234567890123456'],
  ['1/2', '1/2'],
  ['2026-10-01', '2026-10-01'],
  ['TRUE', 'TRUE'],
  ['=1+1', '=1+1'],
  [' 4', ' 4'],
])('%j becomes a number only if nothing is lost', (text, cell) => expect(read(`a;b\n${text};x`).grid[1]).toEqual([cell, 'x']));

test('a blank is null', () => expect(read('a,b,c\n,"",x').grid[1]).toEqual([null, null, 'x']));

test.each([',', ';', '\t', '|'])('the delimiter may be %j', mark => {
  expect(read(`a${mark}b\n1${mark}x\n2${mark}y\n`).grid).toEqual([
    ['a', 'b'],
    [1, 'x'],
    [2, 'y'],
  ]);
});

test('decimal commas do not pass for delimiters', () => expect(read('a;b\n4,5;3,5\n4,0;2,5').grid[1]).toEqual(['4,5', '3,5']));

test('a file of one column keeps the commas of its texts', () =>
  expect(read('Comment\nGreat, thanks\nBad').grid[1]).toEqual(['Great, thanks']));

test('a quoted line break is part of the text', () =>
  expect(read('a,b\n"one\ntwo",x').grid).toEqual([
    ['a', 'b'],
    ['one\ntwo', 'x'],
  ]));

test('blank lines keep their place, but not at the end', () => expect(read('a,b\n\n1,2\n\n\n').grid.length).toBe(3));

test('the line with which Excel names the delimiter is no row', () =>
  expect(read('sep=;\na;b\n1;2').grid).toEqual([
    ['a', 'b'],
    [1, 2],
  ]));

test('rows with more cells than the header are reported once, with their number', () => {
  const { issues } = read('a,b\n1,2\n1,4,5\n1,2,3\n1,2,\n');
  expect(issues).toEqual([{ code: 'ragged-rows', tab: 'Survey', row: 3, found: '5', count: 2 }]);
});

test('rows with fewer cells than the header are fine', () => expect(read('a,b,c\n1\n1,2\n1,2,3\n').issues).toEqual([]));

test('a title above the header does not make all rows ragged', () => expect(read('Survey 2026\na,b\n1,2\n').issues).toEqual([]));

test('a last row that ends too early is reported', () => {
  expect(read('a,b,c\n1,2,3\n4,5').issues).toEqual([{ code: 'cut-row', tab: 'Survey', row: 3, found: '4, 5' }]);
});

test('a last row that ends within a quoted text is reported', () => {
  expect(read('a,b\n1,x\n2,"it was so').issues).toMatchObject([{ code: 'cut-row', row: 3 }]);
});

test('UTF-8 with a mark is read without it', () =>
  expect(read('\ufeffTouchpoint,b\nő,x').grid).toEqual([
    ['Touchpoint', 'b'],
    ['ő', 'x'],
  ]));

test('a last letter cut in two does not make the file another encoding', () => {
  const whole = Buffer.from('a,b\nő,ő');
  expect(readCsv(whole.subarray(0, whole.length - 1), 'Survey')).toEqual({
    grid: [
      ['a', 'b'],
      ['ő', null],
    ],
    issues: [{ code: 'cut-row', tab: 'Survey', row: 2, found: 'ő, ' }],
  });
});

test.each([
  ['little', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['big', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
])('UTF-16, %s end first', (_, encode) => {
  expect(readCsv(encode('a\tb\n좋음\t5\n'), 'Survey')).toEqual({
    grid: [
      ['a', 'b'],
      ['좋음', 5],
    ],
    issues: [],
  });
});

test.each([
  ['windows-1252', 'café déjà “vu”', bytes('caf', [0xe9], ' d', [0xe9], 'j', [0xe0], ' ', [0x93], 'vu', [0x94])],
  ['windows-1252', 'Grüße', bytes('Gr', [0xfc, 0xdf], 'e')],
  ['windows-1250', 'elégedett vevő, gyűlt', bytes('el', [0xe9], 'gedett vev', [0xf5], ', gy', [0xfb], 'lt')],
  ['windows-1250', 'żółć obsługa', bytes([0xbf, 0xf3, 0xb3, 0xe6], ' obs', [0xb3], 'uga')],
  ['windows-1250', 'příliš žluťoučký', bytes('p', [0xf8, 0xed], 'li', [0x9a], ' ', [0x9e], 'lu', [0x9d], 'ou', [0xe8], 'k', [0xfd])],
  ['cp949', '좋음 아주', bytes([0xc1, 0xc1, 0xc0, 0xbd], ' ', [0xbe, 0xc6, 0xc1, 0xd6])],
])('%s is told by its letters: %s', (encoding, text, encoded) => {
  const { grid, issues } = readCsv(bytes('a;b\n', [...encoded], ';1\n'), 'Survey');
  expect(grid[1]).toEqual([text, 1]);
  expect(issues).toEqual([{ code: 'other-encoding', tab: 'Survey', found: encoding }]);
});

test('a cell that Excel could not hold is cut, and that is said once', () => {
  const { grid, issues } = read(`a,b\n1,${'x'.repeat(40_000)}\n2,${'y'.repeat(33_000)}\n`);
  expect(grid.slice(1).map(row => String(row[1]).length)).toEqual([32_767, 32_767]);
  expect(issues).toEqual([{ code: 'long-text', tab: 'Survey', row: 2, found: 'x'.repeat(60), count: 2 }]);
});

/** As iconv writes them. */
const old: [encoding: string, text: string, hex: string][] = [
  [
    'big5',
    '桃園門市|服務態度/非常滿意|親切/不滿意|等太久',
    'aee7b6e9aaf9a5ab3baa41b0c8ba41abd70aab44b160baa1b74e3bbfcba4c10aa4a3baa1b74e3bb5a5a4d3a45b0a',
  ],
  [
    'gb18030',
    '门店|服务态度/非常满意|亲切/不满意|等太久',
    'c3c5b5ea3bb7fecef1ccacb6c80ab7c7b3a3c2fad2e23bc7d7c7d00ab2bbc2fad2e23bb5c8ccabbec30a',
  ],
  [
    'shift_jis',
    '店舗|接客の満足度/とても満足|親切でした/不満|待ち時間が長い',
    '935895dc3b90da8b7182cc969e91ab93780a82c682c482e0969e91ab3b906590d882c582b582bd0a9573969e3b91d282bf8e9e8ad482aa92b782a20a',
  ],
  [
    'euc-jp',
    '店舗|接客の満足度/とても満足|親切でした/不満|待ち時間が長い',
    'c5b9cade3bc0dcb5d2a4cecbfec2adc5d90aa4c8a4c6a4e2cbfec2ad3bbfc6c0daa4c7a4b7a4bf0ac9d4cbfe3bc2d4a4c1bbfeb4d6a4acc4b9a4a40a',
  ],
  [
    'cp949',
    '매장|직원 만족도/매우 만족|친절했어요/불만|오래 기다렸어요',
    'b8c5c0e53bc1f7bff820b8b8c1b7b5b50ab8c5bfec20b8b8c1b73bc4a3c0fdc7dfbeeebfe40abad2b8b83bbfc0b7a120b1e2b4d9b7c8beeebfe40a',
  ],
  [
    'iso-8859-2',
    'Ocena|Uwagi/dobra|ząb, śruba, źrebię, jakość',
    '4f63656e613b55776167690a646f6272613b7ab1622c20b6727562612c20bc72656269ea2c206a616b6fb6e60a',
  ],
  ['windows-1251', 'Оценка|Отзыв/хорошо|Спасибо за помощь', 'cef6e5edeae03bcef2e7fbe20af5eef0eef8ee3bd1efe0f1e8e1ee20e7e020efeeeceef9fc0a'],
  ['windows-1250', 'Ocena|Uwagi/dobra|świetnie', '4f63656e613b55776167690a646f6272613b9c776965746e69650a'],
  ['big5', '評分|意見/好|很滿意', 'b5fba4c03bb74ea8a30aa66e3babdcbaa1b74e0a'],
];

test.each(old)('%s is told by its bytes: %s', (encoding, text, hex) => {
  const { grid, issues } = readCsv(Buffer.from(hex, 'hex'), 'Survey');
  expect(grid.map(row => row.join('|')).join('/')).toBe(text);
  expect(issues).toEqual([{ code: 'other-encoding', tab: 'Survey', found: encoding }]);
});

test('a point before three digits parts what the rest of its column says', () => {
  expect(read('a;b\n1.234;x\n2,5;y\n').grid.slice(1)).toEqual([
    ['1.234', 'x'],
    ['2,5', 'y'],
  ]);
  expect(read('a,b\n1.234,x\n2.5,y\n0.750,z\n').grid.slice(1)).toEqual([
    [1.234, 'x'],
    [2.5, 'y'],
    ['0.750', 'z'],
  ]);
  expect(read('a,b\n1.234,x\n').grid[1]).toEqual(['1.234', 'x']);
});
