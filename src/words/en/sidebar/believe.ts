import { plural } from '../numbers';

/** What the sidebar says where a team says what it believes, before any evidence is seen. */
export const believe = {
  title: 'Say what you believe',
  loading: 'Looking for promises…',
  ask: 'Of 10 customers, how many would say that you keep it?',
  why: 'Say it before you see any evidence: what you believe is shown beside what customers say.',
  none: 'You have said what you believe about each promise.',
  unsaid: 'No idea',
  save: (n: number): string => `Save ${plural(n, 'belief')}`,
  saveNone: 'Choose a number first',
};
