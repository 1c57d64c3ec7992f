import type { Beside, Block, Cards, Chart, Text } from '../tab';
import type { Page } from './content';
import { dumbbell } from './dumbbell';
import { fieldMarkup } from './field';
import { classes, element, type Markup, plain } from './markup';
import { type Columns, tableMarkup } from './table';

/** Blocks one below the other. `level` is that of their headings; the first heading of a tab without a title is its title. */
export const blocksMarkup = (blocks: Block[], columns: Columns, level: (block: Text) => number, page: Page): Markup[] =>
  blocks.filter(isShown).map(block => blockMarkup(block, columns, level, page));

/** False for what is of use in a sheet alone. */
export const isShown = (block: Block): boolean =>
  block.kind === 'beside' ? block.parts.some(part => part.blocks.some(isShown)) : !('isSheetOnly' in block && block.isSheetOnly);

/** How each shape of chart is drawn: a page can show more in one line per row than in bars. */
const drawings: Record<Chart['shape'], typeof dumbbell> = { columns: dumbbell, points: fieldMarkup };

function blockMarkup(block: Block, columns: Columns, level: (block: Text) => number, page: Page): Markup {
  switch (block.kind) {
    case 'text':
      return textMarkup(block, level(block));
    case 'cards':
      return cardsMarkup(block);
    case 'table':
      return tableMarkup(block, columns, page);
    case 'chart':
      return drawings[block.shape](block, page.words, page.format);
    case 'space':
      return element('div', { class: 'space' });
    case 'beside':
      return besideMarkup(block, columns, level, page);
  }
}

function besideMarkup({ parts }: Beside, { widths, frozenColumns }: Columns, level: (block: Text) => number, page: Page): Markup {
  let at = 0;
  const placed = parts.flatMap(({ span, blocks }) => {
    const own = widths.slice(at, at + span);
    at += span;
    if (!blocks.some(isShown)) return [];
    const grow = own.reduce((sum, width) => sum + width, 0).toFixed(1);
    return element('div', { style: `flex-grow:${grow}` }, ...blocksMarkup(blocks, { widths: own, frozenColumns }, level, page));
  });
  return element('div', { class: 'beside' }, ...placed);
}

function textMarkup({ text, look, tone, aside }: Text, level: number): Markup {
  const name = look === 'title' || look === 'heading' ? `h${level}` : 'p';
  const words = element(name, { class: classes(look, tone) }, plain(text));
  return aside ? element('div', { class: 'aside' }, words, element('p', { class: aside.look }, plain(aside.text))) : words;
}

type Card = Cards['cards'][number];

function cardsMarkup({ cards, isOneRow }: Cards): Markup {
  return element(
    'div',
    { class: classes('cards', isOneRow && 'flat') },
    ...cards.map(card =>
      element(
        'div',
        { class: classes('card', card.tone), style: `flex-grow:${card.span}` },
        ...(isOneRow ? flatCard(card) : tallCard(card)),
      ),
    ),
  );
}

const flatCard = ({ figure, label }: Card): Markup[] => [
  element('p', {}, element('b', { class: 'figure' }, plain(figure)), plain(` ${label}`)),
];

const tallCard = ({ figure, label }: Card): Markup[] => [
  element('p', { class: 'figure' }, plain(figure)),
  element('p', { class: 'label' }, plain(label)),
];
