import { setProperty } from '../stand-in/state';
import {
  active,
  all,
  boxes,
  chart,
  column,
  cut,
  first,
  formulas,
  image,
  lift,
  merge,
  type Odd,
  protectedTab,
  rule,
  tab,
  table,
  trim,
} from './oddity';

export const odd: Record<string, Odd> = {
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
  'a chart sheet that bears the name of a report': { book: tab('Summary', 'OBJECT'), says: /has the name “Summary”: rename it/ },
  'a chart sheet that bears the name of an input tab': { book: tab('Settings', 'OBJECT'), says: /has the name “Settings”: rename it/ },
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
    says: /You can only view this spreadsheet/,
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
    says: /from another file|has the name/,
  },
};
