import { example, small } from './books';
import { loadBundle } from './stand-in/load';
import { fill, setProperty, snapshot } from './stand-in/state';
import { picture, type SheetState } from './stand-in/tab';
import { makeWorld, type World } from './stand-in/world';

/** The small audit, with all its ids. */
const book = { ...small, Promises: small.Promises!.map((row, i) => (i === 2 ? ['P2', ...row.slice(1)] : row)) };

type At = (name: string) => SheetState;

interface Odd {
  /** What the user's workbook is like when the add-on comes to it. */
  book?: (at: At, world: World) => void;
  /** What the user does once it is set up. */
  later?: (at: At, world: World) => void;
  /** The plain sentence it ends with; the right report where it is left out. */
  says?: RegExp;
  /** What the user presses where the check asks; CANCEL if left out. */
  answer?: string;
}

/** A picture in a cell. */
const image =
  (name: string, row: number, column: number) =>
  (at: At): void => {
    while (at(name).values.length <= row) at(name).values.push([]);
    while (at(name).values[row]!.length < column) at(name).values[row]!.push('');
    at(name).values[row]![column] = picture;
  };
/** Another tab, of cells or not. */
const tab =
  (name: string, kind: SheetState['kind'] = 'GRID', values: SheetState['values'] = []) =>
  (_at: At, world: World): void => {
    fill(world, { [name]: values });
    Object.assign(world.sheets.at(-1)!, { kind });
  };
const first = (_at: At, world: World): void => void world.sheets.unshift(world.sheets.pop()!);
const active = (_at: At, world: World): void => {
  world.active = world.sheets.at(-1)!.id;
};
const all =
  (...steps: NonNullable<Odd['book']>[]) =>
  (at: At, world: World): void => {
    for (const step of steps) step(at, world);
  };
const table =
  (name: string, rows: number, columns: number, row = 0) =>
  (at: At): void =>
    void at(name).tables.push({ row, column: 0, rows, columns });
const merge =
  (name: string, row: number, column: number, columns: number, rows = 1) =>
  (at: At): void =>
    void at(name).merges.push({ row, column, rows, columns });
const trim =
  (...names: string[]) =>
  (at: At): void => {
    for (const sheet of names.map(at))
      Object.assign(sheet, { rows: Math.max(1, sheet.values.length), columns: Math.max(1, ...sheet.values.map(row => row.length)) });
  };
const cut =
  (name: string, rows: number, columns: number) =>
  (at: At): void => {
    const sheet = at(name);
    sheet.values = sheet.values.slice(0, rows).map(row => row.slice(0, columns));
    for (const key of [...sheet.formulas.keys()])
      if (Math.floor(key / 20_000) >= rows || key % 20_000 >= columns) sheet.formulas.delete(key);
    Object.assign(sheet, { rows, columns, filter: null, merges: [], protections: [] });
  };
const formulas =
  (name: string, column: number, rows: number) =>
  (at: At): void => {
    for (let row = 1; row < rows; row++) at(name).formulas.set(row * 20_000 + column, '=IF(TRUE;"";"x")');
  };
const boxes =
  (name: string, column: number, rows: number) =>
  (at: At): void => {
    for (let row = 1; row < rows; row++) {
      while (at(name).values.length <= row) at(name).values.push([]);
      while (at(name).values[row]!.length < column) at(name).values[row]!.push('');
      at(name).values[row]![column] = false;
    }
  };
const lift =
  (name: string, ...rows: SheetState['values']) =>
  (at: At): void =>
    void at(name).values.unshift(...rows);
const column =
  (name: string, header: string, cell: (i: number) => SheetState['values'][number][number]) =>
  (at: At): void => {
    const width = Math.max(...at(name).values.map(row => row.length));
    at(name).values.forEach((row, i) => {
      while (row.length < width) row.push('');
      row.push(i === 0 ? header : cell(i));
    });
  };
const protectedTab =
  (name: string, language: World['language'] = 'en') =>
  (_at: At, world: World): void => {
    world.protectedTabs.add(name);
    world.language = language;
  };
const rule =
  (name: string) =>
  (at: At): void =>
    void at(name).rules.push({
      steps: { setBackground: ['#00ff00'], whenTextEqualTo: ['mine'] },
      ranges: [{ row: 0, column: 0, rows: 9, columns: 2 }],
    });
const chart =
  (name: string) =>
  (at: At): void =>
    void at(name).charts.push({ id: 77, notes: new Map([['setOption', [['title', 'mine']]]]) });

const odd: Record<string, Odd> = {
  'nothing odd': {},
  'a picture in Touchpoints': { book: image('Touchpoints', 1, 6) },
  'a picture in Promises': { book: image('Promises', 2, 9) },
  'a picture in a comment': { book: image('Evidence', 3, 3) },
  'a picture below the evidence': { book: image('Evidence', 60, 0) },
  'a picture in a tab of another kind': { book: all(tab('Logos', 'GRID', [['Logo'], ['']]), image('Logos', 1, 0)) },
  'a tab of nothing but a picture': { book: all(tab('Logo'), image('Logo', 0, 0)) },
  'pictures in 30 tabs': {
    book: all(...Array.from({ length: 30 }, (_, i) => all(tab(`Logo ${i}`), image(`Logo ${i}`, 2, 2)))),
  },
  'a chart on a sheet of its own': { book: tab('Chart1', 'OBJECT') },
  'a chart on the first sheet, which the user looks at': { book: all(tab('Chart1', 'OBJECT'), active, first) },
  'a chart sheet that bears the name of a report': { book: tab('Summary', 'OBJECT'), says: /bears the name “Summary”: rename it/ },
  'a chart sheet that bears the name of an input tab': { book: tab('Settings', 'OBJECT'), says: /bears the name “Settings”: rename it/ },
  'a Connected Sheet': { book: tab('Warehouse', 'DATASOURCE') },
  'a Connected Sheet that the user looks at': { book: all(tab('Warehouse', 'DATASOURCE'), active) },
  'a chart sheet that comes later': { later: all(tab('Chart1', 'OBJECT'), active) },
  'a table over Evidence': { book: table('Evidence', 33, 5) },
  'a table over Promises': { book: table('Promises', 3, 7) },
  'tables over all input tabs': { later: all(...['Metrics', 'Sources', 'Matches', 'Settings', 'Actions'].map(name => table(name, 3, 3))) },
  'a table over Findings': { later: table('Findings', 4, 5, 3) },
  'a table over Alignment': { later: table('Alignment', 4, 37, 3) },
  'a table over Data check': { later: table('Data check', 4, 5, 3) },
  'boxes that nobody ticked in Actions': { later: boxes('Actions', 12, 999) },
  'boxes that nobody ticked in Evidence': { book: boxes('Evidence', 8, 900) },
  'boxes that nobody ticked in Promises': { book: boxes('Promises', 9, 500) },
  'formulas that show nothing in Actions': { later: formulas('Actions', 12, 999) },
  'formulas that show nothing in Evidence': { book: formulas('Evidence', 9, 999) },
  'formulas that show nothing in Touchpoints': { book: formulas('Touchpoints', 11, 999) },
  'a merged title above the evidence': { book: all(lift('Evidence', ['Our evidence'], []), merge('Evidence', 0, 0, 5)) },
  'merged groups above the header': {
    book: all(lift('Promises', ['What', '', 'How'], []), merge('Promises', 0, 0, 2), merge('Promises', 0, 2, 5)),
  },
  'a merged cell over the edge of the Summary': { later: merge('Summary', 2, 22, 9) },
  'a merged cell over the end of Findings': { later: merge('Findings', 5, 3, 1, 9) },
  'a merged cell beside Alignment': { later: merge('Alignment', 2, 36, 1) },
  'frozen panes in Evidence': { book: at => Object.assign(at('Evidence').frozen, { rows: 3, columns: 3 }) },
  'frozen columns in Summary': { later: at => Object.assign(at('Summary').frozen, { columns: 5 }) },
  'hidden rows and columns': { book: at => setProperty(at('Evidence'), 'Hidden', 3, 0, true) },
  'a Summary that is protected': { later: protectedTab('Summary'), says: /does not let you change “Summary”/ },
  'an Alignment that is protected, in French': { later: protectedTab('Alignment', 'fr'), says: /does not let you change “Alignment”/ },
  'a Data check that is protected, in German': { later: protectedTab('Data check', 'de'), says: /does not let you change “Data check”/ },
  'evidence that is protected': { later: protectedTab('Evidence', 'fr') },
  'touchpoints that are protected': { later: protectedTab('Touchpoints') },
  'a viewer': {
    later: (_, world) => Object.assign(world, { isViewOnly: true, language: 'fr' }),
    says: /You may only view this spreadsheet/,
  },
  'a warning of the user’s own on Findings': {
    later: at => Object.assign(at('Findings'), { protections: [{ description: 'mine', isWarning: false, open: [] }] }),
  },
  'a tab with an apostrophe': { book: tab("Bob's data", 'GRID', [['a', 1]]) },
  'a tab with quotation marks': { book: tab('Q1 "final"', 'GRID', [['a', 1]]) },
  'a tab with an exclamation mark': { book: tab('a!b', 'GRID', [['a', 1]]) },
  'a tab that looks like a formula': { book: tab('=1+1', 'GRID', [['a', 1]]) },
  'a tab named in Chinese, and one of a smile': { book: all(tab('满意度', 'GRID', [['a']]), tab('🙂', 'GRID', [['b']])) },
  'evidence in a tab of an odd name': {
    book: at => {
      at('Evidence').name = 'Bob\'s "evidence"!';
    },
  },
  '200 tabs': {
    book: all(
      ...Array.from({ length: 200 }, (_, i) =>
        tab(`Week ${i}`, 'GRID', [
          ['day', 'n'],
          [i, 1],
        ]),
      ),
    ),
  },
  '40 chart sheets': { book: all(...Array.from({ length: 40 }, (_, i) => tab(`Chart${i}`, 'OBJECT'))) },
  'grids that end where the data end': { book: trim('Touchpoints', 'Promises', 'Evidence') },
  'an empty sheet of one cell': { book: all(tab('Sheet1'), at => Object.assign(at('Sheet1'), { rows: 1, columns: 1 })) },
  'a Summary cut off to five rows and three columns': { later: cut('Summary', 5, 3) },
  'an Alignment cut off to ten columns': { later: cut('Alignment', 6, 10) },
  'a Findings cut off to its header': { later: cut('Findings', 3, 2) },
  'a rule of the user’s own on Alignment': { later: rule('Alignment') },
  'a rule of the user’s own on Evidence': { book: rule('Evidence') },
  'a filter on Evidence': { book: at => Object.assign(at('Evidence'), { filter: { row: 0, column: 0, rows: 33, columns: 5 } }) },
  'a filter elsewhere on Findings': { later: at => Object.assign(at('Findings'), { filter: { row: 0, column: 7, rows: 3, columns: 2 } }) },
  'no filter on Findings any more': { later: at => Object.assign(at('Findings'), { filter: null }) },
  'a chart of the user’s own on Summary': { later: chart('Summary') },
  'a chart of the user’s own on Evidence': { book: chart('Evidence') },
  'notes and drop-downs of the user’s own': {
    book: at => {
      setProperty(at('Evidence'), 'Note', 2, 2, 'check this');
      setProperty(at('Evidence'), 'DataValidation', 2, 2, ['1', '2']);
    },
  },
  'ratings written as text': {
    book: at => {
      for (const row of at('Evidence').values.slice(1)) if (typeof row[2] === 'number') row[2] = String(row[2]);
    },
  },
  'days as dates': { book: column('Evidence', 'Date', i => new Date(Date.UTC(2026, 8, (i % 28) + 1))) },
  'days as text': { book: column('Evidence', 'Date', i => `2026-09-${String((i % 28) + 1).padStart(2, '0')}`) },
  'formulas still being worked out': { book: column('Evidence', 'Segment', i => (i === 2 ? 'Loading...' : 'x')) },
  'formulas that fail': { book: column('Evidence', 'Segment', i => (i === 2 ? '#REF!' : 'x')) },
  'a header in the third row': { book: lift('Evidence', ['Evidence of the year'], []) },
  'three hundred columns': {
    book: at => {
      at('Evidence').columns = 400;
      for (const row of at('Evidence').values) row.push(...Array.from({ length: 295 }, () => ''), 'far');
    },
  },
  'a cell of 50,000 letters': {
    later: at => {
      at('Evidence').values[4]![3] = 'x'.repeat(50_000);
    },
  },
  'a copy of the Summary': { later: tab('Copy of Summary', 'GRID', [['Promise audit']]) },
  'marks that are damaged': { book: (_, world) => world.metadata.push({ key: 'promise-audit', value: '{broken' }) },
  'a file whose marks are lost': { later: (_, world) => world.metadata.splice(0), answer: 'OK' },
  'a file whose marks are lost, and are to stay so': {
    later: (_, world) => world.metadata.splice(0),
    says: /from another file|bears the name/,
  },
};

/** Questions that a check asks, beside which there is one plain sentence at most. */
const questions = /Press OK/;

test.each(Object.entries(odd))(
  '%s: the right report or one plain sentence, and nothing of theirs is changed',
  (_, { book: make, later, says, answer }) => {
    const world = makeWorld();
    fill(world, structuredClone(book) as typeof book);
    const at: At = name => world.sheets.find(sheet => sheet.name === name)!;
    make?.(at, world);
    const own = new Set(world.sheets.map(({ id }) => id));
    const bundle = loadBundle(world);
    world.answers = Array.from({ length: 40 }, () => ({ button: 'CANCEL' }));
    if (later) bundle.setUpAudit!();
    else if (!says) world.alerts.length = 0;
    later?.(at, world);
    const before = snapshot(world, ({ id }) => own.has(id));
    if (answer) world.answers = Array.from({ length: 40 }, () => ({ button: answer }));
    world.alerts.length = 0;
    bundle.setUpAudit!();
    bundle.checkAlignmentNow!();
    bundle.checkAlignmentNow!();
    const said = world.alerts.map(({ text }) => text).filter(text => says?.test(text) || !questions.test(text));
    expect(snapshot(world, ({ id }) => own.has(id))).toEqual(before);
    if (says) {
      expect(said.length).toBeGreaterThan(0);
      for (const text of said) expect(text).toMatch(says);
      return;
    }
    expect(said).toEqual([]);
    expect(String(at('Summary').values[0]![0])).toMatch(/^Promise audit/);
    const row = at('Alignment').values.find(cells => cells[0] === 'P1')!;
    expect(row.slice(0, 14)).toContain('Broken');
  },
  60_000,
);

test('what users put into reports stays: rules, charts, filters, merged cells, protections', () => {
  const world = makeWorld();
  fill(world, structuredClone(book) as typeof book);
  const at: At = name => world.sheets.find(sheet => sheet.name === name)!;
  const bundle = loadBundle(world);
  world.answers = Array.from({ length: 20 }, () => ({ button: 'CANCEL' }));
  bundle.setUpAudit!();
  all(rule('Alignment'), chart('Summary'), merge('Alignment', 2, 36, 3))(at, world);
  const filter = { row: 0, column: 7, rows: 3, columns: 2 };
  Object.assign(at('Findings'), { filter, protections: [{ description: 'mine', isWarning: false, open: [] }] });
  bundle.checkAlignmentNow!();
  bundle.checkAlignmentNow!();
  expect(at('Alignment').rules.filter(({ steps }) => steps.whenTextEqualTo?.[0] === 'mine')).toHaveLength(1);
  expect(at('Summary').charts.filter(({ id }) => id === 77)).toHaveLength(1);
  expect(at('Alignment').merges).toContainEqual({ row: 2, column: 36, rows: 1, columns: 3 });
  expect(at('Findings').filter).toEqual(filter);
  expect(at('Findings').protections).toEqual([{ description: 'mine', isWarning: false, open: [] }]);
});

test('looks that Google refuses are told of once, and the values stand there', () => {
  const world = makeWorld();
  fill(world, structuredClone(book) as typeof book);
  const at: At = name => world.sheets.find(sheet => sheet.name === name)!;
  const bundle = loadBundle(world);
  world.answers = Array.from({ length: 20 }, () => ({ button: 'CANCEL' }));
  bundle.setUpAudit!();
  bundle.checkAlignmentNow!();
  table('Findings', 4, 5, 3)(at);
  // As another version of the add-on leaves it: all looks are other.
  world.metadata[0]!.value = world.metadata[0]!.value.replace(/"form":"(?:[^"\\]|\\.)*"/g, '"form":"other"');
  bundle.checkAlignmentNow!();
  const last = world.toasts.at(-1)!;
  expect(last).toContain('“Findings” could not be dressed');
  expect(world.toasts.filter(text => text.includes('could not be dressed'))).toHaveLength(1);
  expect(JSON.stringify(at('Findings').values)).toContain('There is no earlier audit');
  at('Findings').tables = [];
  bundle.checkAlignmentNow!();
  expect(world.toasts.at(-1)).not.toContain('could not be dressed');
});

test('the worked example goes in beside all that is odd, and out again', () => {
  const world = makeWorld();
  fill(world, { Notes: [['mine', picture]] });
  tab('Chart1', 'OBJECT')((() => undefined) as never, world);
  active((() => undefined) as never, world);
  const bundle = loadBundle(world);
  bundle.setUpAudit!();
  bundle.checkAlignmentNow!();
  bundle.setUpAudit!();
  expect(world.alerts.filter(({ text }) => !questions.test(text))).toEqual([]);
  expect(world.sheets[0]!.values).toEqual([['mine', picture]]);
  expect(Object.keys(example).length).toBeGreaterThan(10);
});
