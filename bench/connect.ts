import { confirmConnection } from '../src/app/connect/confirm';
import { proposeConnection } from '../src/app/connect/connect';
import { previewConnection } from '../src/app/connect/preview';
import { readCsv } from '../src/hosts/local/read/csv';
import { bookOf, newTab, trimmed } from '../src/hosts/local/tabs';
import type { LocalWorkbook } from '../src/hosts/local/workbook';
import { localWorkbook } from '../src/hosts/local/workbook';
import { wordsOf } from '../src/words/words';

/*
 * Time of connecting an export, from its bytes to rows in Sources, as a ratio to reading the same bytes into cells; both in one run, in turn.
 */

const ROWS = 100_000;
const ROUNDS = 5;
const words = wordsOf('en');

const questions = ['Check-in', 'Breakfast', 'Lunch', 'Bar', 'Room', 'Pool', 'Parking', 'Internet', 'Noise', 'Price'];
const scale = ['Very dissatisfied', 'Dissatisfied', 'Neither satisfied nor dissatisfied', 'Satisfied', 'Very satisfied'];

/** An export in the manner of Qualtrics: 10 questions in words, one from 0 to 10, a comment, and what it says of each answer. */
function exportOf(rows: number): Buffer {
  const names = ['Status', 'IPAddress', 'Progress', 'Finished', 'RecordedDate', 'ResponseId', 'RecipientEmail', 'UserLanguage'];
  const short = [...names, ...questions.map((_, i) => `Q${i + 1}`), 'Q11', 'Q12'];
  const asked = [
    ...names,
    ...questions.map(name => `How satisfied were you with: ${name}?`),
    'How likely are you to recommend us?',
    'Any comment?',
  ];
  const lines = [short, asked, short.map(name => `{"ImportId":"${name}"}`)].map(cells =>
    cells.map(cell => `"${cell.replace(/"/g, '""')}"`).join(','),
  );
  for (let i = 0; i < rows; i++) {
    const day = `2026-${String(1 + (i % 10)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')} 10:${String(i % 60).padStart(2, '0')}:00`;
    const answers = questions.map((_, q) => ((i + q) % 17 === 0 ? 'Not applicable' : scale[(i * 7 + q * 3) % 5]!));
    const facts = [
      i % 50 === 0 ? 'Survey Preview' : 'IP Address',
      `192.0.2.${i % 255}`,
      '100',
      i % 20 === 0 ? 'False' : 'True',
      day,
      `R_${i}`,
      `guest${i}@example.com`,
      'EN',
    ];
    lines.push([...facts, ...answers, String((i * 3) % 11), i % 4 === 0 ? `"Guest ${i}, with words of their own"` : ''].join(','));
  }
  return Buffer.from(lines.join('\n'));
}

function workbookOf(bytes: Buffer): LocalWorkbook {
  const touchpoints = [['Touchpoint'], ...questions.map(name => [name])];
  const promises = [['Promise ID', 'Touchpoint', 'Promise', 'Metric'], ...questions.map((name, i) => [`P${i}`, name, 'Words', 'CSAT'])];
  const tabs = [newTab('Touchpoints', [], touchpoints)];
  tabs.push(newTab('Promises', tabs, promises));
  tabs.push(newTab('Survey', tabs, trimmed(readCsv(bytes, 'Survey').grid)));
  return localWorkbook(bookOf(tabs));
}

/** One line for the benchmark. */
export function connecting(timeOf: (run: () => unknown) => number): string {
  const bytes = exportOf(ROWS);
  const least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const note = (i: number, run: () => unknown): void => {
    least[i] = Math.min(least[i]!, timeOf(run));
  };
  const connect = (isPreviewed: boolean): void => {
    const workbook = workbookOf(bytes);
    const connection = proposeConnection(workbook, 'Survey', words);
    if (isPreviewed) previewConnection(workbook, connection, '2026-11-22');
    confirmConnection(workbook, connection, words);
  };
  for (let round = 0; round < ROUNDS; round++) {
    note(0, () => workbookOf(bytes));
    note(1, () => connect(false));
    note(2, () => connect(true));
  }
  const [read, short, whole] = least as [number, number, number];
  const times = `${short.toFixed(0)} ms, with a preview of all of it ${whole.toFixed(0)} ms; reading the file alone ${read.toFixed(0)} ms`;
  return `connecting an export of ${ROWS.toLocaleString('en')} rows: ${times}: ${(short / read).toFixed(2)} and ${(whole / read).toFixed(2)} times as long`;
}
