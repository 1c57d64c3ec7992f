import type { Measures } from '../../../src/app/guide/measure';
import { tabsOf } from '../../app/guide/hotel';

import { answerOf, good, hostOf } from '../states';
import { after, all, click, fill, go, guided, host, type Scene, serving, waitingForMeasure } from './scene';

const stay = after(hostOf(tabsOf()), 'confirmGuide', guided.guide);
export const measures = answerOf<Measures>(stay, 'measures');
const ready = answerOf<Measures>(hostOf(tabsOf()), 'measures');

const asking = { measures: { gives: good(measures) } };

export const measure = all(go('Home'), click('Say how promises are measured'));

export const measureScenes: Record<string, Scene> = {
  'measure, reading': { reactions: serving(waitingForMeasure, { measures: 'hangs' }), act: measure, says: 'Looking for what could tell' },
  measure: { reactions: serving(waitingForMeasure, asking), act: measure, says: '4 of 5 have a measure' },
  'measure, no tab': {
    reactions: serving(waitingForMeasure, { measures: { gives: good(ready) } }),
    act: measure,
    says: 'Another question: connect a tab',
  },
  'measure, pick': {
    reactions: serving(waitingForMeasure, asking),
    act: all(measure, click(/^Another question/)),
    says: 'What tells about “Your shirts back within 24 hours”?',
  },
  'measure, ask': {
    reactions: serving(waitingForMeasure, asking),
    act: all(measure, click(/^See the question/)),
    says: 'More than 32 hours',
  },
  'measure, done': {
    reactions: serving(waitingForMeasure, {
      measures: {
        gives: good({
          ...measures,
          unmeasured: [],
          kept: [{ id: 'P5', text: 'x', question: 'How long?', answers: ['Short', 'Long'], good: ['Short'] }],
        }),
      },
    }),
    act: measure,
    says: 'Each promise has a measure',
  },
  'measure, in own words': {
    reactions: serving(waitingForMeasure, {
      ...asking,
      reading: { gives: good(answerOf(host, 'reading', { metric: 'Wait', keptWhen: 'within 2 days', promisedFor: '' })) },
    }),
    act: all(
      measure,
      s => s.page.getByLabel('Say it yourself: a metric and a test').click(),
      s => s.page.getByLabel('Metric', { exact: true }).selectOption('Wait'),
      fill('Kept when', 'within 2 days'),
    ),
    says: 'Reads as:',
  },
  'measure, proved': {
    reactions: serving(waitingForMeasure, {
      measures: { gives: good({ ...measures, proved: [{ text: 'Organic towels', proof: 'Certificate: GOTS' }] }) },
    }),
    act: all(
      measure,
      s => s.page.getByRole('radio', { name: 'Proved by a certificate' }).click(),
      fill('Which one, if you like', 'ISO 9001'),
    ),
    says: 'Certificate: GOTS',
  },
};
