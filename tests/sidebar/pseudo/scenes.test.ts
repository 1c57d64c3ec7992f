import { execFileSync } from 'node:child_process';
import type { Browser } from 'playwright-core';
import { otherNames } from '../../../src/core/table/names/names';
import { shipped as languages } from '../../../src/words/lookup';
import { bare, UNSEEN } from '../../words/pseudo';
import { hasBrowser, launch, openSidebar } from '../browser';
import { scenes } from '../scenes';
import { copy } from '../scenes/collect';
import { remedies } from '../scenes/data';
import { connectedTabs } from '../scenes/evidence';
import { measures } from '../scenes/measure';
import { guests, host, survey } from '../scenes/scene';
import { freeHost } from '../states';

jest.mock('../../../src/words/words', () => jest.requireActual('./words').mocked());

jest.setTimeout(60_000);

/** What can be read on the page, or is read out: one text an element or attribute, in their order. */
function textsOn(): string[] {
  const attributes = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'label'];
  const own = [...document.body.querySelectorAll('*')].flatMap(element => attributes.map(name => element.getAttribute(name) ?? ''));
  const walker = document.createTreeWalker(document.getElementById('page')!, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  return [...own, texts.join('\n')].filter(text => text.trim() !== '');
}

/** What scenes say in place of the server, and what they type. */
const made = [
  'Done.',
  'Added 1 row to the tab Actions.',
  '“Warmth” is no longer in the list of metrics.',
  'Warmth',
  'Calls of 2025',
  'Short',
  'Long',
  'How long?',
  'Certificate: GOTS',
  'Spotless rooms',
  'Quiet nights',
  'odd',
];

/** Every text that stands anywhere in some data. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What the product calls its tabs, headers, choices, settings and metrics, as they stand in cells; that they are other ones in other languages is for walk.test.ts. */
const ownNames = otherNames.flatMap(names => Object.values(names).flatMap(one => (typeof one === 'object' ? Object.keys(one) : [])));

/** What teams wrote themselves, and what scenes make up in place of what the server finds in it. */
const data = [
  ...new Set(
    [
      [host, survey, guests, freeHost()].map(({ workbook }) => [...workbook.grids]),
      ownNames,
      languages.map(({ names }) => names),
      [remedies, connectedTabs, copy.split(/\n|\. ?/), measures.unmeasured.map(({ ask }) => ask), made],
    ]
      .flatMap(textsIn)
      // A table of questions is told by its title and its rows.
      .flatMap(one => [one, ...one.split(/ \[|\]$/)]),
  ),
]
  .filter(one => /[A-Za-z]{2}/.test(one))
  .sort((a, b) => b.length - a.length)
  .map(one => new RegExp(`(?<![A-Za-z])${one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![A-Za-z])`, 'g'));

(hasBrowser ? describe : describe.skip)('with every word marked, nothing stands bare in the sidebar', () => {
  let browser: Browser;
  let html = '';
  beforeAll(async () => {
    html = execFileSync(process.execPath, ['tests/sidebar/pseudo/page.mjs'], { encoding: 'utf8', maxBuffer: 1e7 });
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test.each(Object.entries(scenes))('%s', async (_, { reactions, act, hasClock = false, says }) => {
    const s = await openSidebar(browser, html, reactions, { hasClock });
    try {
      await act?.(s);
      await s.page.getByText(says).filter({ visible: true }).first().waitFor({ timeout: 5000 });
      const all = await s.page.evaluate(textsOn);
      expect(all.join('')).toContain(UNSEEN[0]);
      const left = all.flatMap(text => {
        const rest = bare(text, UNSEEN);
        return data.reduce((left, one) => left.replace(one, ' '), rest).match(/[A-Za-z]{2,}.*/g) ?? [];
      });
      expect([...new Set(left)]).toEqual([]);
    } finally {
      await s.close();
    }
  });
});
