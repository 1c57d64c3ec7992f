import { auditWorkbook } from '../../src/app/check/audit';
import { saveAudit, writeReport } from '../../src/app/check/write-report';
import type { Grid } from '../../src/core/cell/cell';
import { formatOf } from '../../src/report/format';
import { html } from '../../src/report/html';
import { reportTabs } from '../../src/report/report';
import { markdown } from '../../src/report/text/markdown';
import { summaryText } from '../../src/report/text/plain-text';
import { memoryWorkbook } from '../memory';
import { bare, pseudo } from './pseudo';

/** A team whose own words have no Latin letter, but for what the product itself gives names to. */
const own = /\b(CSAT|NPS|P\d|Evidence|Promises|Touchpoints|Settings|[A-Z]{1,2}\d+)\b/g;

const answers = (touchpoint: string, metric: string, kept: number, failed: number): Grid =>
  Array.from({ length: kept + failed }, (_, i) => [
    `2026-0${1 + (i % 3)}-1${i % 9}`,
    touchpoint,
    metric,
    i < kept ? 5 : 1,
    i < kept ? '很好，謝謝' : '等了兩個星期，沒有人回覆',
    i % 2 === 0 ? '問卷調查' : '客訴',
    i % 3 === 0 ? '新客' : '回頭客',
  ]);

const tabs = {
  Touchpoints: [
    ['Touchpoint', 'Stage', 'Phase', 'Owner', 'Importance', 'Customers a month', 'Value per customer'],
    ['櫃檯', '抵達', '購買時', '王小姐', 9, 1200, 30],
    ['網站', '預訂', '購買前', null, 5, null, null],
    ['電話', '協助', '購買後', '李先生', 7, 300, 12],
  ],
  Promises: [
    ['Promise ID', 'Touchpoint', 'Promise', 'Metric', 'Kept when', 'Promised for', 'We believe', 'Customers expect', 'Status'],
    ['P1', '櫃檯', '親切的服務', 'CSAT', '>= 4', '90%', '95%', '>= 4', '有效'],
    ['P2', '網站', '簡單的預訂', 'CSAT', null, '80%', null, null, '有效'],
    ['P3', '電話', '馬上有人接', null, null, null, null, null, '有效'],
    ['P4', '電話', '以前的承諾', 'CSAT', null, null, null, null, '已停用'],
  ],
  Evidence: [
    ['Date', 'Touchpoint', 'Metric', 'Value', 'Comment', 'Source', 'Segment'],
    ...answers('櫃檯', 'CSAT', 20, 60),
    ...answers('網站', 'CSAT', 70, 6),
    ['2026-03-01', '櫃檯', 'CSAT', '看不懂', null, null, null],
  ],
  Settings: [
    ['Setting', 'Value'],
    ['Brand', '小旅館'],
    ['Audit date', '2026-03-31'],
  ],
} satisfies Record<string, Grid>;

const lettersIn = (text: string): string[] =>
  bare(text)
    .replace(own, '')
    .match(/[A-Za-z]{2,}/g) ?? [];

describe('with every word marked, nothing stands bare', () => {
  const words = pseudo();
  const workbook = memoryWorkbook(tabs);
  const audited = auditWorkbook(workbook, { auditDate: null, today: '2026-03-31' });
  const { audit } = audited;
  const { sheets } = writeReport(workbook, audited, words);
  saveAudit(workbook, audit, words);

  test('of what this audit says much is said', () => {
    expect(audit.promises.map(({ verdict }) => verdict)).toEqual(['broken', expect.any(String), 'unmeasurable']);
    expect(audit.findings.length).toBeGreaterThan(5);
    expect(audit.issues.length).toBeGreaterThan(0);
  });

  test.each(sheets.map(sheet => [sheet.name, sheet] as const))('in the tab %s', (_, { name, cells, charts }) => {
    const texts = [name, ...cells.flat().map(({ value }) => value), ...charts.map(({ title }) => title)];
    expect(texts.flatMap(text => (typeof text === 'string' ? lettersIn(text).map(word => [word, text]) : []))).toEqual([]);
  });

  test('in the text of the command line, and in Markdown', () => {
    expect(lettersIn(summaryText(audit, words))).toEqual([]);
    expect(lettersIn(markdown(audit, words))).toEqual([]);
  });

  test('on the page', () => {
    const page = html(reportTabs(audit, words, new Map()), words, formatOf(audit, words).all);
    const texts = page
      .replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>/g, '')
      .split(/<[^>]*>/)
      .map(text => text.replace(/&#?\w+;/g, ''));
    expect(texts.flatMap(text => lettersIn(text).map(word => [word, text.slice(0, 80)]))).toEqual([]);
  });
});
