import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Field } from '../../parts/field';
import type { Seen } from '../../parts/sight';
import type { Way } from './way';

/** How long a user pauses before what is typed is read. */
const PAUSE = 300;

interface Traits {
  way: Extract<Way, { is: 'own' }>;
  metrics: readonly string[];
  seen: Seen;
  choose: (way: Way) => void;
}

/** A measure in a person's own words: one of the metrics, and when it is kept, with how the audit reads it. */
export function Own({ way, metrics, seen, choose }: Traits): JSX.Element {
  const { acts, words } = seen;
  const w = words.promises.entry;
  const [read, put] = useState({ text: '', isBad: false });
  useEffect(() => {
    let isGone = false;
    const clock = setTimeout(async () => {
      const answer = await acts.ask.reading({ metric: way.metric, keptWhen: way.keptWhen });
      if (answer.ok && !isGone) put(answer.value.keptWhen);
    }, PAUSE);
    return () => {
      isGone = true;
      clearTimeout(clock);
    };
  }, [way.metric, way.keptWhen]);
  return (
    <>
      <Field
        label={w.metric}
        value={way.metric}
        change={metric => choose({ ...way, metric })}
        choices={[{ value: '', name: w.noMetric }, ...metrics.map(name => ({ value: name, name }))]}
      />
      <Field
        label={w.keptWhen}
        value={way.keptWhen}
        change={keptWhen => choose({ ...way, keptWhen })}
        hint={read.text}
        error={read.isBad && way.metric !== '' ? read.text : undefined}
      />
    </>
  );
}
