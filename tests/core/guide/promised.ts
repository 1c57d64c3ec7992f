import { type KnownSubject, knownSubject } from '../../../src/core/guide/subject';

/** A promise of a shop that nothing measures yet. */
export const promised = (text: string): KnownSubject =>
  knownSubject({
    id: 'P1',
    text,
    touchpoint: 'Shop',
    alsoCalled: [],
    scale: null,
    test: null,
    isSpoken: false,
    canPart: false,
    fedBy: [],
    said: null,
  });
