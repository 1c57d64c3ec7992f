import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Workbook } from '../../src/app/workbook';
import { newWorkbook, openWorkbook } from '../../src/hosts/local/read/open';
import type { LocalWorkbook } from '../../src/hosts/local/workbook';
import { memoryWorkbook } from '../memory';
import { casesFor } from './cases';
import type { Host } from './cases/case';

const folder = mkdtempSync(join(tmpdir(), 'contract-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

const memory: Host = { make: memoryWorkbook, reopen: workbook => workbook };

/** A workbook as an .xlsx that was saved and opened again. */
const xlsx: Host = {
  make(tabs) {
    const workbook = newWorkbook();
    for (const [name, [header = [], ...rows]] of Object.entries(tabs)) {
      const columns = header.map(text => ({ header: String(text), note: '', isRequired: false, choices: [], format: '', width: 10 }));
      workbook.createInputTab({ name, columns, rows });
    }
    return workbook;
  },
  async reopen(workbook: Workbook) {
    const path = join(folder, `${++files}.xlsx`);
    await (workbook as LocalWorkbook).save(path);
    return openWorkbook(path);
  },
};

describe.each(Object.entries({ memory, xlsx }))('a workbook in %s', (_, host) => {
  test.each(casesFor(host))('%s', async (_name, { run }) => run(host));
});
