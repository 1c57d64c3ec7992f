type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What questions are asked on. */
export interface Desk {
  book: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** A tab that all of them share; they begin at its A1. */
  sheet: Sheet;
  /** A tab for one question alone. */
  fresh(): Sheet;
}

/** What the add-on takes for granted of Google Sheets, by a sentence that names it; each is answered in plain JSON by whatever it is asked of. */
export type Questions = Readonly<Record<string, (desk: Desk) => unknown>>;

/** Where a question stops, that is part of the answer; what it says is in the language of the account. */
export interface Threw {
  threw: string;
}

export function answerOf(ask: () => unknown): unknown {
  try {
    return ask() ?? null;
  } catch (error) {
    return { threw: messageOf(error) } satisfies Threw;
  }
}

export const messageOf = (error: unknown): string => String((error as { message?: unknown } | null)?.message ?? error);

/** What only Google itself can tell; the stand-in says that it does not. */
export function ifModelled(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (error) {
    if (messageOf(error).startsWith('stand-in:')) return NOT_MODELLED;
    throw error;
  }
}

export const NOT_MODELLED = 'not modelled';
