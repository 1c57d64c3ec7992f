// tabs -> places that rows can lead to -> one section per tab -> page
import type { Format } from '../words/format';
import type { Words } from '../words/words';
import { blocksMarkup } from './html/block';
import type { Page } from './html/content';
import { fitOf } from './html/fit';
import { held } from './html/hold';
import { element, join, type Markup, plain, styleSheet } from './html/markup';
import { ownerRules, ownersIn, ownersMarkup } from './html/owners';
import { pageStyle } from './html/page';
import { placesIn } from './html/place';
import { asPicture } from './html/slide';
import type { Tab, Text } from './tab';

/** A page that asks for nothing from outside and runs nothing, even if something slipped into it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** The report as one HTML page that needs no other file: the tabs as sections, for a screen, a telephone and paper; or as on paper alone, to be made a picture of. */
export function html(tabs: Tab[], words: Words, format: Format, isPicture = false): string {
  const owners = ownersIn(tabs, words);
  const page: Page = { words, format, places: placesIn(tabs), owners };
  const sections = tabs.map(tab => ({ tab, id: page.places.sections.get(tab.name)! }));
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('title', {}, plain(titleOf(tabs))),
    styleSheet(isPicture ? asPicture(pageStyle()) : `${pageStyle()}\n${ownerRules(owners)}`),
  );
  const contents = element(
    'nav',
    { 'aria-label': words.labels.contents },
    ...sections.map(({ tab, id }) => element('a', { href: `#${id}` }, plain(tab.name))),
    ...ownersMarkup(owners, words),
  );
  const body = element('body', {}, contents, element('main', {}, ...sections.map(({ tab, id }) => sectionMarkup(tab, id, page))));
  return `<!doctype html>\n${element('html', { lang: words.language }, join([head, held(body, words.language)]))}\n`;
}

function sectionMarkup(tab: Tab, id: string, page: Page): Markup {
  const title = tab.blocks.find((block): block is Text => block.kind === 'text');
  const level = (block: Text): number => {
    if (block.look === 'title') return 1;
    return block === title || title?.look === 'title' ? 2 : 3;
  };
  return element(
    'section',
    { id, 'aria-label': tab.name, ...(tab.isOnePage ? { class: 'one-page', style: `--fit:${fitOf(tab).toFixed(3)}` } : {}) },
    ...blocksMarkup(tab.blocks, tab, level, page),
  );
}

function titleOf([first]: Tab[]): string {
  const title = first?.blocks.find((block): block is Text => block.kind === 'text' && block.look === 'title');
  return title?.text ?? first?.name ?? '';
}
