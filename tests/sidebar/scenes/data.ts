import { good } from '../states';
import { all, click, go, type Scene, serving } from './scene';

export const remedies = {
  issues: [
    {
      severity: 'error',
      message: 'Unknown touchpoint “Frnt desk” in Promises!B5.',
      meaning: 'It is not counted.',
      fix: 'Use the name.',
      place: { tab: 'Promises', cell: 'B5' },
    },
    { severity: 'note', message: 'Missing header.', meaning: 'It changes nothing.', fix: 'Write one.', place: null },
  ],
  more: 12,
  fixes: [
    {
      id: 'a',
      code: 'spaces',
      title: 'Stray spaces in “Touchpoint”',
      sentence: 'Takes needless spaces out.',
      examples: [{ tab: 'Evidence', cell: 'C3', before: ' Desk', after: 'Desk' }],
      cells: 3,
      sure: true,
      question: null,
    },
    {
      id: 'b',
      code: 'dates',
      title: 'Dates have the day first',
      sentence: 'Reads them so.',
      examples: [],
      cells: 9,
      sure: false,
      question: 'dates',
    },
    {
      id: 'c',
      code: 'dates',
      title: 'Dates have the month first',
      sentence: 'Reads them so.',
      examples: [],
      cells: 9,
      sure: false,
      question: 'dates',
    },
    {
      id: 'd',
      code: 'unknown-metric',
      title: '“CSTA” is the metric “CSAT”',
      sentence: 'Writes it.',
      examples: [],
      cells: 1,
      sure: false,
      question: null,
    },
  ],
  backup: 'Backup 2026-11-22',
};

export const looking = all(go('Evidence'), click('Look at the data'));

export const dataScenes: Record<string, Scene> = {
  'data, loading': { reactions: serving({}, { remedies: 'hangs' }), act: looking, says: 'Reading the data' },
  'data, failed': { reactions: serving({}, { remedies: { fails: 'TypeError: x' } }), act: looking, says: 'could not be reached' },
  'data, fine': {
    reactions: serving({}, { remedies: { gives: good({ issues: [], more: 0, fixes: [], backup: null }) } }),
    act: looking,
    says: 'Nothing to fix',
  },
  data: { reactions: serving({}, { remedies: { gives: good(remedies) } }), act: looking, says: 'Apply 1 fix to 3 cells' },
  'data, nothing chosen': {
    reactions: serving({}, { remedies: { gives: good(remedies) } }),
    act: all(looking, s => s.page.getByLabel('Stray spaces').click()),
    says: 'Choose what to apply',
  },
  'data, view only': {
    reactions: serving({ canEdit: false }, { remedies: { gives: good(remedies) } }),
    act: looking,
    says: 'Stray spaces',
  },
};
