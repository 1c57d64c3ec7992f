import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditWorkbook } from '../../src/app/check/audit';
import { saveAudit } from '../../src/app/check/write-report';
import { ownersOf } from '../../src/core/pages/owners';
import { bookOf, type LocalTab, newTab } from '../../src/hosts/local/tabs';
import { localWorkbook } from '../../src/hosts/local/workbook';
import { noPages, type PagesAsked, pages, report } from '../../src/report/report';
import type { Sheet } from '../../src/report/sheet';
import { claim } from '../../src/report/tabs/claim';
import { wordsOf } from '../../src/words/words';
import { tableOf, verdict } from '../program';
import { audits, type Given, type Tabs } from './audits';
import { printedIn } from './letters';

/*
 * What is printed, measured: the report of each audit in each language -> each tab a workbook of its own -> LibreOffice -> PDF
 * -> its pages and its smallest letters, beside what is asked for. `ONLY="300 promises"` takes one audit, `PICTURES=<folder>` keeps the PDFs and their pages as pictures.
 */

const DAY = '2026-11-22';
/** Points of the smallest letters that can be read on paper. LibreOffice takes whole percents, so that letters may lack a hundredth. */
const LEAST = 7.99;
/** Owners whose pages are looked at. */
const OWNERS = 2;
/** Pages of Alignment, however many promises there are. */
const ALIGNMENT = 2;

const { ONLY = '', PICTURES = '' } = process.env;
const folder = PICTURES || mkdtempSync(join(tmpdir(), 'print-'));
mkdirSync(folder, { recursive: true });

const lines = [['audit', 'language', 'tab', 'pages', 'at most', '', 'smallest', 'at least', '']];
for (const given of audits.filter(({ name }) => name.includes(ONLY)))
  for (const language of given.languages) {
    const sheets = sheetsOf(given, language);
    const files = sheets.map((_, i) => `${given.name} ${language} ${i + 1}`.replace(/ /g, '-'));
    for (const [i, sheet] of sheets.entries()) writeFileSync(join(folder, `${files[i]}.xlsx`), await packed(sheet));
    print(files.map(file => join(folder, `${file}.xlsx`)));
    for (const [i, sheet] of sheets.entries()) {
      const pdf = join(folder, `${files[i]}.pdf`);
      const { pages: count, smallest } = printedIn(readFileSync(pdf));
      const most = mostPages(sheet, language);
      lines.push([
        given.name,
        language,
        sheet.name,
        String(count),
        most === null ? '' : String(most),
        most === null ? '' : verdict(count, most),
        (smallest ?? Number.NaN).toFixed(2),
        '8',
        smallest === null || smallest < LEAST ? 'does not hold' : 'holds',
      ]);
      if (PICTURES) spawnSync('pdftoppm', ['-r', '110', '-png', pdf, pdf.replace(/\.pdf$/, '')]);
    }
  }
if (!PICTURES) rmSync(folder, { recursive: true });
process.stdout.write(`${tableOf(lines)}\n`);
if (lines.some(line => line.includes('does not hold'))) process.exitCode = 1;

/** All tabs and pages that an audit has. */
function sheetsOf({ tabs, saves }: Given, language: string): Sheet[] {
  const words = wordsOf(language);
  const workbook = workbookOf(tabs(language));
  for (const day of saves) saveAudit(workbook, auditWorkbook(workbook, { auditDate: day, today: day }).audit, words);
  const { audit } = auditWorkbook(workbook, { auditDate: DAY, today: DAY });
  const [first = ''] = audit.promises.map(({ id }) => id);
  const asked: PagesAsked = { ...noPages, segments: '', sides: true, claim: (...of) => claim(of[0], first, of[1], of[2]) };
  return [
    ...report(audit, words, new Map(), asked),
    ...ownersOf(audit)
      .slice(0, OWNERS)
      .flatMap(owner => pages(audit, words, { ...noPages, owner })),
  ];
}

function workbookOf(tabs: Tabs): ReturnType<typeof localWorkbook> {
  const made: LocalTab[] = [];
  for (const [name, grid] of Object.entries(tabs)) made.push(newTab(name, made, grid));
  return localWorkbook(bookOf(made));
}

async function packed(sheet: Sheet): Promise<Uint8Array> {
  const workbook = localWorkbook(bookOf([]));
  workbook.writeReport(sheet);
  return await workbook.pack(false);
}

function print(files: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${join(tmpdir(), 'print-profile')}`;
  const { status, error } = spawnSync('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, ...files], {
    stdio: 'ignore',
  });
  if (status !== 0) throw error ?? new Error('LibreOffice could not print');
}

/** Pages that a tab may take; null where nothing is asked. */
function mostPages(sheet: Sheet, language: string): number | null {
  if (sheet.isOnePage) return 1;
  return sheet.name === wordsOf(language).labels.tabs.alignment ? ALIGNMENT : null;
}
