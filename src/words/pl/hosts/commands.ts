import type { Draft } from '../../draft';
import type { commands as commandsInEnglish } from '../../en/hosts/commands';

export const commands: Draft<typeof commandsInEnglish> = {};
