import { good } from '../states';
import { click, many, none, nothing, type Scene, serving, unchecked, waitingForMeasure } from './scene';

export const homeScenes: Record<string, Scene> = {
  loading: { reactions: serving({}, { state: 'hangs' }), says: 'Looking at the spreadsheet' },
  accounts: { reactions: serving({}, { ping: { fails: 'PERMISSION_DENIED' } }), says: 'several Google accounts' },
  stuck: { reactions: serving({}, { state: { fails: 'TypeError: x' } }), says: 'The spreadsheet could not be reached.' },
  'home, nothing set up': { reactions: serving(nothing), says: 'Start with an example' },
  'home, nothing set up, view only': { reactions: serving({ ...nothing, canEdit: false }), says: 'Ask someone who may edit' },
  'home, no promises': {
    reactions: serving({ ...nothing, isSetUp: true, missing: 2, promises: { rows: 0, next: { tab: 'Promises', cell: 'A2' } } }),
    says: 'Paste what your website says',
  },
  'home, no evidence': { reactions: serving({ ...unchecked, evidence: 0 }), says: 'Say which promise' },
  'home, never checked': { reactions: serving(unchecked), says: 'Not checked yet' },
  'home, never checked, view only': { reactions: serving({ ...unchecked, canEdit: false }), says: 'It has not been checked yet' },
  'home, view only': { reactions: serving({ canEdit: false }), says: 'You can only view this spreadsheet' },
  'home, checked': { reactions: serving(), says: 'Nothing has changed since' },
  'home, changed': { reactions: serving({}, { changed: { gives: good(true) } }), says: 'Inputs have changed since' },
  'home, looking for changes': { reactions: serving({}, { changed: 'hangs' }), says: 'Looking for changes' },
  'home, changes unknown': {
    reactions: serving({}, { changed: { fails: 'TypeError: x' } }),
    says: 'Not yet known whether anything has changed',
  },
  'home, all done': { reactions: serving({ last: none, actions: [], saved: '2026-11-22' }), says: 'All done. Check again' },
  'home, about to remove the example': { reactions: serving(), act: click('Remove the example'), says: 'This deletes 12 tabs' },
  'home, huge numbers': { reactions: serving({ last: many }), says: '1,234,567 answers' },
  'home, without a measure': { reactions: serving(waitingForMeasure), says: '2 promises have no measure' },
};
