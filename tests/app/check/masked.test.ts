import fc from 'fast-check';
import { auditWorkbook } from '../../../src/app/check/audit';
import { lastAuditOf } from '../../../src/app/check/last-check';
import { formatOf } from '../../../src/report/format';
import { html } from '../../../src/report/html';
import { report, reportTabs } from '../../../src/report/report';
import { auditJson } from '../../../src/report/text/json';
import { markdown } from '../../../src/report/text/markdown';
import { summaryText } from '../../../src/report/text/plain-text';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';
import { tabsOf, times } from '../tiny';

const words = wordsOf('en');

/** All that the product says of a workbook, host by host. */
function outputsOf(tabs: ReturnType<typeof tabsOf>): Record<string, string> {
  const audited = auditWorkbook(memoryWorkbook(tabs), { auditDate: '2026-11-22', today: '2026-11-22' });
  const { audit } = audited;
  const format = formatOf(audit, words);
  return {
    sheets: JSON.stringify(report(audit, words, new Map())),
    html: html(reportTabs(audit, words, new Map()), words, format.all),
    markdown: markdown(audit, words),
    text: summaryText(audit, words),
    json: JSON.stringify(auditJson(audit, words)),
    sidebar: JSON.stringify(lastAuditOf(audited, words, '2026-11-22T10:00:00', () => 4)),
  };
}

const mail = fc.stringMatching(/^[a-z]{5,9}[0-9]{2}@[a-z]{5,9}\.(com|pl|co\.uk)$/);
const phone = fc.stringMatching(/^(\+48 |0)[1-9]\d{2} \d{3} \d{3}$/);
const card = fc.stringMatching(/^4[0-9]{3} [0-9]{4} [0-9]{4} [0-9]{4}$/);

test('what tells who wrote a comment or a reason is in no output, in whole or as a word', () => {
  fc.assert(
    fc.property(fc.oneof(mail, phone, card), secret => {
      // Thirty comments and more, so that their words are weighed, too.
      const told = (n: number, value: number, what: string) =>
        Array.from(
          { length: n },
          (_, i) => times(1, value, { Comment: `${what} number ${i}, write to ${secret} please`, Source: 'Review' })[0]!,
        );
      const leftOut = times(3, 1, { 'Left out because': `outlier, see ${secret}` });
      const outputs = outputsOf(tabsOf({ evidence: [...told(25, 1, 'slow queue'), ...told(15, 5, 'kind people'), ...leftOut] }));
      const parts = [secret, ...secret.split(/[@.]/).filter(part => part.length > 4 && part !== secret)];
      const leaks = Object.entries(outputs).flatMap(([name, text]) =>
        parts.filter(part => text.includes(part)).map(part => `${name}: ${part}`),
      );
      expect(leaks).toEqual([]);
      for (const name of ['sheets', 'html', 'markdown', 'json', 'sidebar']) expect(outputs[name]).toContain('•••');
    }),
    { seed: 11, numRuns: 60 },
  );
});
