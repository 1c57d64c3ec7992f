import { bundle } from '../../src/hosts/playground/build.mjs';

/** Bundles `pseudo-page.ts` into the file that is named. */
await bundle('tests/playground/pseudo-page.ts', process.argv[2]);
