import type { Draft } from '../../draft';
import type { server as serverInEnglish } from '../../en/hosts/server';

export const server: Draft<typeof serverInEnglish> = {};
