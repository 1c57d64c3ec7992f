import { answerOf } from './question';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The add-on's own function for its sidebar: a name and its arguments. */
export type Call = (name: string, args: unknown[]) => unknown;

interface Reply {
  ok: boolean;
  value?: { said?: string; state?: { isSetUp?: boolean; examples?: number } };
  trouble?: { code: string; message: string };
}

const REPORTS = ['Summary', 'Alignment', 'Findings', 'Data check'];

/**
 * Plays what a user does, with the worked example: set-up > check > check > save. In plain JSON: how long each took and what it said; whether the
 * second check changed a value; and how many cells of the tabs that came, in whatever language, show an error, or an apostrophe that should not be seen.
 * Nothing is played in a spreadsheet that has an audit already.
 */
export function playTrip(book: Spreadsheet, call: Call): unknown {
  const first = call('state', []) as Reply;
  const names = book.getSheets().map(sheet => sheet.getName());
  if (!first.ok || REPORTS.some(name => names.includes(name)) || first.value?.state?.isSetUp)
    return 'left out: this spreadsheet has an audit already';
  const acts: Record<string, unknown> = {};
  const act = (title: string, name: string, args: unknown[] = []): void => {
    const start = Date.now();
    acts[title] = answerOf(() => {
      const { ok, value, trouble } = call(name, args) as Reply;
      return { ok, said: ok ? value?.said : trouble?.message, seconds: Math.round((Date.now() - start) / 100) / 10 };
    });
  };
  act('set up', 'setUp', [true]);
  act('check', 'check');
  const before = shownIn(book, names);
  act('check again', 'check');
  const after = shownIn(book, names);
  act('save', 'save');
  const cells = after.flatMap(({ shown }) => shown.flat());
  return {
    acts,
    isSameAgain: JSON.stringify(before) === JSON.stringify(after),
    cells: cells.filter(cell => cell !== '').length,
    errors: cells.filter(cell => /^#(ERROR|NAME|REF|VALUE|N\/A)/.test(cell)).length,
    apostrophes: cells.filter(cell => /^'[^']*$/.test(cell)).length,
    charts: after.map(({ name, charts }) => [name, charts]),
    rules: after.map(({ name, rules }) => [name, rules]),
  };
}

/** What the tabs show that were not there before. */
function shownIn(book: Spreadsheet, before: readonly string[]): { name: string; shown: string[][]; charts: number; rules: number }[] {
  const made = book.getSheets().filter(sheet => !before.includes(sheet.getName()));
  return made.map(sheet => ({
    name: sheet.getName(),
    shown: sheet.getDataRange().getDisplayValues(),
    charts: sheet.getCharts().length,
    rules: sheet.getConditionalFormatRules().length,
  }));
}
