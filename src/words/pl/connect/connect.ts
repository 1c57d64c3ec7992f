import type { Draft } from '../../draft';
import type { connect as connectInEnglish } from '../../en/connect/connect';

export const connect: Draft<typeof connectInEnglish> = {};
