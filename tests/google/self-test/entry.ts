/* What build.mjs --live adds to the bundle. */
export { addToMenu, selfTest } from './self-test';
