import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const program =
  [process.env.SOFFICE, '/usr/bin/soffice', '/usr/local/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'].find(
    path => path && existsSync(path),
  ) ?? '';

/** Whether there is a LibreOffice to save workbooks with. */
export const hasOffice = program !== '';
if (!hasOffice) process.stdout.write('No LibreOffice found: workbooks that it saved are not tested.\n');

/** The tests that need LibreOffice. */
export const inOffice = hasOffice ? describe : describe.skip;

/** A workbook as LibreOffice saves it: opened there and saved again, as .xlsx or as something else. */
export function resaved(path: string, type = 'xlsx'): string {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  execFileSync(program, [profile, '--headless', '--convert-to', type, '--outdir', folder, path], { stdio: 'ignore' });
  return join(folder, basename(path).replace(/\.\w+$/, `.${type}`));
}
