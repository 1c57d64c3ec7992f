/* What JSX becomes in the built page; see build.mjs. */
import { type ComponentChild, h as element } from 'preact';
import { held } from '../../words/held';

export { Fragment } from 'preact';

/** Lines break as the page's language does. */
export const h = ((type: never, props: never, ...children: ComponentChild[]) =>
  element(
    type,
    props,
    ...children.map(one => (typeof one === 'string' ? held(one, document.documentElement.lang) : one)),
  )) as typeof element;
