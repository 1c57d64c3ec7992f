import { answerOf, good } from '../states';
import { all, click, connect, connecting, mapping, type Scene, serving, survey } from './scene';

export const openMapping = {
  ...mapping,
  connection: {
    ...mapping.connection,
    columns: mapping.connection.columns.map(one => ({ ...one, sure: one.holds === 'value' ? 'open' : one.sure, touchpoint: '' })),
  },
};

export const preview = answerOf(survey, 'preview', mapping.connection);

/** Past the questions, to the columns. */
const openColumns = all(click('Survey'), click('Column by column'));

export const connectScenes: Record<string, Scene> = {
  'connect, loading': { reactions: serving({}, { connectable: 'hangs' }), act: connect, says: 'Looking for tabs' },
  'connect, failed': { reactions: serving({}, { connectable: { fails: 'TypeError: x' } }), act: connect, says: 'could not be reached' },
  'connect, no tab': { reactions: serving({}, { connectable: { gives: good([]) } }), act: connect, says: 'There is no tab to connect' },
  'connect, tabs': { reactions: serving({}, connecting), act: connect, says: 'Which tab holds evidence?' },
  'connect, reading': {
    reactions: serving({}, { ...connecting, mapping: 'hangs' }),
    act: all(connect, openColumns),
    says: 'Reading “Survey”',
  },
  'connect, columns': { reactions: serving({}, connecting), act: all(connect, openColumns), says: 'What will be used' },
  'connect, changing a column': {
    reactions: serving({}, connecting),
    act: all(connect, openColumns, click('Change: How was breakfast?'), click('Show them')),
    says: 'Kind of source',
  },
  'connect, open columns': {
    reactions: serving({}, { ...connecting, mapping: { gives: good(openMapping) } }),
    act: all(connect, openColumns),
    says: 'Waiting for you',
  },
  'connect, preview': {
    reactions: serving({}, { ...connecting, preview: { gives: good(preview) } }),
    act: all(connect, openColumns, click('See what will count')),
    says: 'The first 10 rows',
  },
  'connect, nothing counts': {
    reactions: serving(
      {},
      {
        ...connecting,
        preview: {
          gives: good({
            rows: [],
            touchpoints: [],
            all: { used: 0, noAnswer: 30, invalid: 2, unmatched: 1, leftOut: 0, aside: 0 },
            open: 2,
          }),
        },
      },
    ),
    act: all(connect, openColumns, click('See what will count')),
    says: 'Nothing would count like this',
  },
};
