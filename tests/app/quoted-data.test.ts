import { auditWorkbook } from '../../src/app/check/audit';
import { writeReport } from '../../src/app/check/write-report';
import { proposeFixes } from '../../src/app/fix/fix';
import { namesThere } from '../../src/app/names-there';
import { serve } from '../../src/app/server';
import type { Grid } from '../../src/core/cell/cell';
import { formatOf } from '../../src/report/format';
import { html } from '../../src/report/html';
import { reportTabs } from '../../src/report/report';
import { markdown } from '../../src/report/text/markdown';
import { summaryText } from '../../src/report/text/plain-text';
import { wordsOf } from '../../src/words/words';
import { memoryHost } from '../host';
import { memoryWorkbook } from '../memory';

/** Data of a team that read like marks of names: of a tab, of a column, of a setting, of a choice. */
function tabsOf(open: string, close: string): Record<string, Grid> {
  const [tab, column, setting, choice] = ['Promises', 'Promises.We believe', 'Settings.Currency', '=Status'].map(
    name => `${open}${name}${close}`,
  ) as [string, string, string, string];
  return {
    Touchpoints: [
      ['Touchpoint', 'Stage', 'Phase', 'Owner', 'Importance', 'Also called', column],
      [tab, setting, 'During', choice, 9, column, null],
      ['Till', choice, 'After', column, 3, null, null],
    ],
    Promises: [
      ['Promise ID', 'Touchpoint', 'Promise', 'Metric', 'Kept when', 'We believe', 'Status', 'Owner', 'Where stated', 'Competitors say'],
      ['P1', tab, `Seen under ${setting} at once`, 'CSAT', '>= 4', 0.99, 'Live', choice, tab, column],
      ['P2', 'Till', `Kindness of ${choice}`, tab, '>= 4', null, choice, null, null, null],
      ['P3', 'Till', `Two of ${tab} within 2 days`, null, null, null, 'Live', null, null, null],
    ],
    Evidence: [
      ['Date', 'Touchpoint', 'Metric', 'Value', 'Comment', 'Source', 'Segment', 'Left out because'],
      ...Array.from({ length: 40 }, (_, i) => [
        `2026-03-${10 + (i % 19)}`,
        tab,
        'CSAT',
        i % 4 === 0 ? 5 : 1,
        `The ${setting} was not there, and ${tab} neither, no. ${i}`,
        i % 7 === 0 ? 'Complaint' : 'Survey',
        i % 2 === 0 ? column : choice,
        i === 3 ? setting : null,
      ]),
      ['2026-03-30', 'Till', tab, 4, null, 'Survey', null, null],
      ['2026-03-30', column, 'CSAT', choice, null, setting, null, null],
      [choice, 'Till', 'CSAT', tab, null, 'Survey', null, null],
      ['2026-03-30', null, null, null, `Nobody at ${choice} came to help`, 'Review', null, null],
    ],
    Metrics: [
      ['Metric', 'Kind', 'Lowest', 'Highest', 'Unit', 'Kept when', 'Words'],
      [tab, 'Rating', 1, 5, setting, '>= 4', `${choice} = 5; ${column} = 1`],
    ],
    Settings: [
      ['Setting', 'Value'],
      ['Brand', tab],
      ['Audit date', '2026-03-31'],
      ['Executive owner', setting],
      [column, 'x'],
    ],
    [tab]: [
      ['Date', choice, `How was ${setting}?`, column],
      ...Array.from({ length: 12 }, (_, i) => [`2026-03-${10 + i}`, tab, i % 2 === 0 ? choice : setting, `About ${column} and ${i}`]),
    ],
  };
}

/** Everything that is said of them to somebody. */
function said(language: string, open: string, close: string): string[] {
  const tabs = tabsOf(open, close);
  const workbook = memoryWorkbook(tabs);
  const audited = auditWorkbook(workbook, { auditDate: null, today: '2026-03-31' });
  const { audit } = audited;
  const words = wordsOf(language, namesThere(audited.inputs));
  const host = memoryHost(tabs);
  host.is.language = language;
  const tab = `${open}Promises${close}`;
  const asked: [string, unknown[]][] = [
    ['check', []],
    ['state', []],
    ['promise', ['P1']],
    ['connectable', []],
    ['mapping', [tab]],
    ['guide', [tab]],
    ['guide', [`${open}Status${close}`]],
    ['matches', []],
    ['fixes', []],
    ['lists', []],
    ['measures', []],
    ['copy', [`We answer ${tab} within 24 hours.\nAll of ${open}Settings.Currency${close} is free.`, tab]],
    ['editPromise', ['P1', `Seen under ${open}Settings.Currency${close} at once`, { promisedFor: { from: '', to: tab } }]],
    ['page', [{ is: 'owner', owner: `${open}=Status${close}` }]],
    ['set', ['promisedFor', { from: '', to: tab }]],
  ];
  return [
    ...writeReport(workbook, audited, words).sheets.flatMap(({ cells }) => cells.flat().map(({ value }) => String(value ?? ''))),
    ...audit.issues.flatMap(issue => [
      words.issues[issue.code].message(issue),
      words.meanings[issue.code](issue),
      words.issues[issue.code].fix(issue),
      words.placeOf(issue),
    ]),
    html(reportTabs(audit, words, new Map()), words, formatOf(audit, words).all),
    markdown(audit, words),
    summaryText(audit, words),
    JSON.stringify(proposeFixes(workbook, audited, words)),
    ...asked.map(([name, given]) => `${name} ${JSON.stringify(serve(host, name, given))}`),
    ...[tab, `${open}Settings.Currency${close}`].flatMap(name => [
      words.google.setUp.rename(name),
      words.google.lost.offer([name]),
      words.errors['tab-taken']({ tab: name }),
      words.errors['missing-tab']({ tab: name, near: name, column: name, guess: name }),
      words.errors['missing-column']({ tab: name, column: name }),
      words.errors['invalid-entry']({ value: name, ownTab: 'Promises', ownColumn: 'Metric' }),
    ]),
  ];
}

describe.each(['en', 'pl', 'zh-TW'])('data that read like a name of the product’s own, told in %s,', language => {
  test('stay as they are wherever they are quoted', () => {
    // The same with other signs, which mean nothing to anybody.
    const plain = said(language, '⟦', '⟧').map(text => text.replace(/⟦/g, '⟨').replace(/⟧/g, '⟩'));
    const texts = said(language, '⟨', '⟩');
    expect(texts.join('\n').match(/⟨(Promises|Promises\.We believe|Settings\.Currency|=Status)⟩/g)!.length).toBeGreaterThan(100);
    expect(texts.filter((text, i) => text !== plain[i]).map(text => text.slice(0, 300))).toEqual([]);
    expect(texts).toHaveLength(plain.length);
  });
});
