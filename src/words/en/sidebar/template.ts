import { own } from '../../naming/own-names';
import { plural } from '../numbers';

/** What the sidebar says where an audit starts from a template. */
export const template = {
  title: 'Start from a template',
  loading: 'Looking for templates…',
  intro: 'Which of these comes closest?',
  strike: `Untick what you do not promise, and put the rest into your own words in the tab ${own('Promises')}.`,
  another: 'Another industry',
  use: (touchpoints: number, promises: number): string => `Write ${plural(touchpoints, 'touchpoint')}, ${plural(promises, 'promise')}`,
  none: 'Tick a touchpoint first',
};
