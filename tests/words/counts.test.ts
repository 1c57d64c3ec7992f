import { commands } from '../../src/words/en/hosts/commands';
import { wordsOf } from '../../src/words/words';
import { issueOf } from '../report/builder/audit';

const words = wordsOf('en');

test('what is sure of a list is offered only where something is', () => {
  const { fix, match, read } = commands;
  expect([0, 1, 2].map(sure => fix.hint('npx promise-audit fix a.xlsx', sure, 2))).toEqual([
    'Nothing was changed. To apply others: --only with their numbers, such as --only 1,3.',
    'Nothing was changed. To apply the 1 that is sure:\n  npx promise-audit fix a.xlsx --yes\nTo apply others, too: --only with their numbers, such as --only 1,3.',
    'Nothing was changed. To apply all:\n  npx promise-audit fix a.xlsx --yes',
  ]);
  for (const hint of [match.hint, read.hint]) {
    expect(hint('a.xlsx', 0)).toMatch(/^Nothing was changed\. To accept others/);
    expect(hint('a.xlsx', 1)).toContain('To accept the 1 that is sure:\n  a.xlsx --yes\n');
  }
});

test.each([
  [13, 2, '13 fixes can be applied for you and 2 columns need you to choose how dates are read. '],
  [1, 0, '1 fix can be applied for you. '],
  [0, 1, '1 column needs you to choose how dates are read. '],
])('%j fixes and %j questions are counted apart', (fixes, questions, said) =>
  expect(commands.fixable(fixes, questions, 'npx promise-audit fix a.xlsx')).toBe(
    `${said}To see what each would do:\n  npx promise-audit fix a.xlsx`,
  ),
);

test('one of a kind and several are said as such', () => {
  expect(commands.match.more(2, 1)).toBe('And 2 more proposals for 1 row.\n');
  expect([1, 2].map(open => words.connect.done(3, 0, open))).toEqual([
    'Connected: 3 rows in Sources. 1 row of Sources waits for a touchpoint.',
    'Connected: 3 rows in Sources. 2 rows of Sources wait for a touchpoint.',
  ]);
  expect(words.connect.look(['B'])).toContain('look at column B above');
  expect(words.connect.look(['B', 'D', 'K'])).toContain('look at columns B, D and K above');
  expect([commands.issues(0, 1), commands.issues(1, 2)]).toEqual(['No error, 1 warning or note.', '1 error, 2 warnings or notes.']);
});

test('headers of one meaning are said to have it', () => {
  const say = (guess: string) => words.issues['duplicate-column'].message(issueOf({ code: 'duplicate-column', guess }));
  expect(say('Value: E, H')).toContain('columns E and H are both read as “Value”, and it is not clear which one is meant');
  expect(say('Value: E, H, J')).toContain('columns E, H and J are all read as “Value”');
  expect(say('E, H')).toMatch(/: it is not clear which one is meant/);
});

test('a tab that comes near is named with what it lacks', () => {
  const { 'missing-tab': tab, 'missing-column': column } = words.errors;
  expect(tab({ tab: 'Promises', near: 'Our promises 2026', column: 'Promise' })).toBe(
    'Missing tab “Promises”: “Our promises 2026” comes close, but has no column “Promise”. Give that header to the column that holds it.',
  );
  expect(tab({ tab: 'Promises' })).toContain('“npx promise-audit new audit.xlsx” on the command line');
  expect(column({ tab: 'Promises', column: 'Promise', near: 'Promisse' })).toContain('or write it in place of “Promisse”');
});
