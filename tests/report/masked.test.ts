import fc from 'fast-check';
import { ownersOf } from '../../src/core/pages/owners';
import { formatOf } from '../../src/report/format';
import { html } from '../../src/report/html';
import { noPages, report, reportTabs } from '../../src/report/report';
import { claim } from '../../src/report/tabs/claim';
import { markdown } from '../../src/report/text/markdown';
import { ownerDigest } from '../../src/report/text/owner-digest';
import { summaryText } from '../../src/report/text/plain-text';
import { wordsOf } from '../../src/words/words';
import { audit as auditOf, promise, times } from '../app/tiny';

const languages = fc.constantFrom('en', 'pl', 'zh-TW');

/** What could tell who wrote a comment. */
const secrets = fc.record({
  mail: fc.tuple(fc.stringMatching(/^[a-z]{3,8}$/), fc.stringMatching(/^[a-z]{4,8}$/)).map(([name, host]) => `${name}@${host}.com`),
  phone: fc.stringMatching(/^\+44 7[0-9]{3} [0-9]{6}$/),
});
const shell = fc.constantFrom(
  (secret: string) => `The queue was terrible, call me: ${secret}`,
  (secret: string) => `${secret} is where you reach me about the cold soup`,
  (secret: string) => `Lovely service, thank you! (${secret})`,
);

test('what could tell who wrote a comment stands on no tab, page or text that is made', () => {
  fc.assert(
    fc.property(
      secrets,
      shell,
      fc.constantFrom('Survey', 'Complaint', 'Review', 'Employee'),
      languages,
      ({ mail, phone }, say, Source, language) => {
        const words = wordsOf(language);
        const comments = [mail, phone].map(say);
        const found = auditOf({
          promises: [{ ...promise, Owner: 'Ann' }],
          evidence: [
            ...times(20, 5),
            ...times(20, 1, { Comment: 'The queue was long and the soup was cold' }),
            ...comments.flatMap(Comment => times(2, 1, { Comment, Source, Segment: 'North', 'Left out because': '' })),
            ...comments.flatMap(Comment => times(1, 5, { Comment, Source: 'Survey', 'Left out because': Comment })),
          ],
        });
        const format = formatOf(found, words);
        const asked = { ...noPages, sides: true, segments: '', claim: () => claim(found, 'P1', words, format) };
        const texts = ownersOf(found).flatMap(owner => [
          ...report(found, words, new Map(), { ...asked, owner }).flatMap(({ cells }) =>
            cells.flat().map(({ value }) => String(value ?? '')),
          ),
          html(reportTabs(found, words, new Map(), { ...asked, owner }), words, format.all),
          ...ownerDigest(found, owner, words),
        ]);
        const all = [...texts, markdown(found, words), summaryText(found, words)].join('\n');
        expect(all).toContain('queue');
        for (const secret of [mail, phone]) expect(all).not.toContain(secret);
      },
    ),
    { numRuns: 30 },
  );
});
