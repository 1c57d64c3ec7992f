import type { Draft } from '../../draft';
import type { issues as issuesInEnglish } from '../../en/check/issues';

export const issues: Draft<typeof issuesInEnglish> = {};
