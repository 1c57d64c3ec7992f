import type { Audit } from '../../../src/core/audit';
import { formatOf } from '../../../src/report/format';
import { html } from '../../../src/report/html';
import { reportTabs } from '../../../src/report/report';
import type { Tab } from '../../../src/report/tab';
import { wordsOf } from '../../../src/words/words';
import { juniper } from '../builder/juniper';
import { type Element, parse, within } from '../markup';

export const words = wordsOf('en');
export const format = formatOf(juniper, words).all;
export const notes = new Map([['D1', 'Ask Ana about the second van']]);
export const pageOf = (audit: Audit): string => html(reportTabs(audit, words, notes), words, formatOf(audit, words).all);
export const tabOf = (...blocks: Tab['blocks']): Tab => ({
  name: 'Test',
  widths: [20, 20, 20, 20],
  blocks,
  frozenColumns: 0,
  isList: false,
  isLandscape: true,
});
export const read = (...blocks: Tab['blocks']): Element => parse(html([tabOf(...blocks)], words, format));
export const all = (page: Element, name: string): Element[] => within(page).filter(element => element.name === name);
export const has = (name: string) => (element: Element) => (element.attributes.class ?? '').split(' ').includes(name);
export const spaced = (text: string): string => text.replace(/\u00a0/g, ' ');

export const page = pageOf(juniper);
export const root = parse(page);
