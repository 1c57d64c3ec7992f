/* What JSX becomes in the built page; see build.mjs. */
export { Fragment, h } from 'preact';
