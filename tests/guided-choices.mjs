import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * What a person says who knows the case and no metric, out of the tables of its README: which question tells of which promise,
 * which answers are good, and what is no answer. Nothing else is chosen.
 */

/** Cells of the rows of each table, by its header. */
function tablesIn(text) {
  const tables = [];
  for (const block of text
    .split(/\n(?!\|)/)
    .map(part => part.match(/(?:^\|.*$\n?)+/m)?.[0])
    .filter(Boolean)) {
    const rows = block
      .trim()
      .split('\n')
      .map(line =>
        line
          .replace(/^\||\|\s*$/g, '')
          .split('|')
          .map(cell => cell.trim()),
      );
    tables.push({ headers: rows[0], rows: rows.slice(2) });
  }
  return tables;
}

const plain = text =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const listOf = text =>
  (text ?? '')
    .split(/,\s*(?=\p{Lu}|\d)|;\s*/u)
    .map(part => part.trim())
    .filter(Boolean);

export function choicesIn(folder) {
  const text = readFileSync(join(folder, 'README.md'), 'utf8');
  const { audits } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
  const [questions = { rows: [] }] = tablesIn(text).filter(
    ({ headers }) => /question/i.test(headers[0]) && /tells/i.test(headers[1] ?? ''),
  );
  const known = questions.rows.map(([question, promise, good, none]) => ({
    question: plain(question),
    promise: /^(what customers expect|nothing|groups|comments)/i.test(promise) ? null : promise,
    good: listOf(good),
    none: listOf(none),
  }));
  const periods = [...text.matchAll(/period from (\d{4}-\d\d-\d\d),? (?:audited )?as of (\d{4}-\d\d-\d\d)/g)];
  return {
    quarters: Object.keys(audits).map((name, i) => ({ name, from: periods[i][1], asOf: periods[i][2] })),
    /** What is said of a question, by the words of its card; undefined where nothing is. */
    of: card =>
      known.find(
        ({ question }) =>
          plain(card)
            .split(' ')
            .every(word => question.includes(word)) && question.length < 2 * card.length + 40,
      ),
  };
}
