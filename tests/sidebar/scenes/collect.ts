import type { Api } from '../../../src/app/api';
import type { Collection } from '../../../src/app/promises/collect-promises';

import { answerOf, doneOf, good, hostOf } from '../states';
import { all, click, fill, go, guests, type Scene, serving, unchecked } from './scene';

const trades = answerOf<ReturnType<Api['templates']>>(hostOf({}), 'templates');
const templates = { templates: { gives: good(trades) } };
/** The template of a hotel, in whatever language, and a promise of its rooms. */
const hotel = trades[1]!;
const left = hotel.touchpoints[3]!.promises[1]!;

export const copy = 'LAUNDRY\nWelcome to the Alder. Your shirts back within 48 hours.\nOrganic towels.';
export const collection = answerOf<Collection>(guests, 'copy', copy, '');

export const collect = all(go('Home'), click('Collect promises'));

export const collectScenes: Record<string, Scene> = {
  'template, trades': {
    reactions: serving({ ...unchecked, promises: { rows: 0, next: { tab: 'Promises', cell: 'A2' } } }, templates),
    act: click('Start from a template'),
    says: 'Public transport',
  },
  template: {
    reactions: serving({ ...unchecked, promises: { rows: 0, next: { tab: 'Promises', cell: 'A2' } } }, templates),
    act: all(click('Start from a template'), click(hotel.name), s => s.page.getByLabel(`“${left}”`).click()),
    says: 'Write 10 touchpoints, 13 promises',
  },
  believe: {
    reactions: serving(
      {},
      {
        copy: { gives: good(collection) },
        addPromises: { gives: good(doneOf()) },
        unbelieved: {
          gives: good([
            { id: 'P1', text: 'Spotless rooms', touchpoint: 'Room' },
            { id: 'P2', text: 'Quiet nights', touchpoint: 'Room' },
          ]),
        },
      },
    ),
    act: all(collect, fill('The copy', 'x'), click('Find the promises'), click(/^Add \d/), s =>
      s.page.getByLabel('“Quiet nights”').selectOption('7'),
    ),
    says: 'Save 1 belief',
  },
  collect: { reactions: serving(), act: collect, says: 'Paste what the brand says' },
  'collect, found': {
    reactions: serving({}, { copy: { gives: good(collection) } }),
    act: all(collect, fill('The copy', 'x'), click('Find the promises')),
    says: 'Contradict each other',
  },
};
