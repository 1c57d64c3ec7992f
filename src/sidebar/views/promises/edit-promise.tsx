import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { EntryChanges, EntryKey, PromiseEntry } from '../../../app/promises/edit-promise';
import { Question } from '../../parts/answer';
import { Field } from '../../parts/field';
import { Form, focusBad } from '../../parts/form';
import { useKept } from '../../parts/kept';
import type { Seen } from '../../parts/sight';

/** How long a user pauses before what is typed is read. */
const PAUSE = 300;

interface Traits {
  id: string;
  text: string;
  seen: Seen;
  close: () => void;
}

/** Metric, test and share of one promise, as they stand in its row now. */
export function Edit({ id, text, seen, close }: Traits): JSX.Element {
  const { acts, words } = seen;
  const w = words.promises.entry;
  return (
    <Question ask={() => acts.ask.promise(id)} text={w.loading} words={words} cancel={close}>
      {entry => <Entry entry={entry} title={w.title(text)} seen={seen} close={close} />}
    </Question>
  );
}

function Entry({ entry, title, seen, close }: { entry: PromiseEntry; title: string; seen: Seen; close: () => void }): JSX.Element {
  const { acts, words, isOff } = seen;
  const w = words.promises.entry;
  const keys = Object.keys(entry.typed) as EntryKey[];
  const [typed, setTyped, forget] = useKept(`edit ${entry.id} over ${JSON.stringify(entry.cells)}`, entry.typed);
  const giveUp = (): void => {
    forget();
    close();
  };
  /** How what was typed is read; it may be other by now. */
  const [{ of, readings }, setRead] = useState({ of: entry.typed, readings: entry.readings });
  const [isUnchanged, sayUnchanged] = useState(false);
  const changed = keys.filter(key => typed[key] !== entry.typed[key]);

  /** Reads what is typed now; null where no answer came. */
  const read = async (): Promise<typeof readings | null> => {
    const answer = await acts.ask.reading(typed);
    if (answer.ok) setRead({ of: typed, readings: answer.value });
    return answer.ok ? answer.value : null;
  };
  useEffect(() => {
    if (of === typed) return;
    const clock = setTimeout(read, PAUSE);
    return () => clearTimeout(clock);
  }, [typed]);

  const submit = async (): Promise<void> => {
    sayUnchanged(changed.length === 0);
    const now = changed.length > 0 && (await read());
    // What is not touched is no reason to refuse the rest, unless it hangs on the metric.
    if (!now || changed.some(key => now[key].isBad || (key === 'metric' && typed.keptWhen && now.keptWhen.isBad))) return focusBad();
    const changes: EntryChanges = Object.fromEntries(
      changed.map(key => [key, { from: entry.cells[key] ?? null, to: typed[key]!, isBack: false }]),
    );
    if ((await acts.deed('editPromise', [entry.id, entry.text, changes])) === null) giveUp();
  };

  if (keys.length === 0) return <p class="notice">{w.noColumns}</p>;
  return (
    <Form title={title} save={w.save} cancel={words.cancel} isOff={isOff} submit={submit} close={giveUp}>
      {keys.map((key, i) => {
        const { text, isBad } = of[key] === typed[key] && of.metric === typed.metric ? readings[key] : { text: w.reading, isBad: false };
        const choices = key === 'metric' ? metricChoices(entry, w.noMetric) : undefined;
        const error = isUnchanged && changed.length === 0 && i === 0 ? w.unchanged : isBad ? text : undefined;
        return (
          <Field
            key={key}
            label={w[key]}
            value={typed[key]!}
            change={value => setTyped({ ...typed, [key]: value })}
            hint={text}
            error={error}
            choices={choices}
          />
        );
      })}
    </Form>
  );
}

/** All metrics; one that stands there and is not known stays a choice. */
function metricChoices({ metrics, typed: { metric = '' } }: PromiseEntry, none: string): { value: string; name: string }[] {
  const names = metrics.includes(metric) || metric === '' ? metrics : [metric, ...metrics];
  return [{ value: '', name: none }, ...names.map(name => ({ value: name, name }))];
}
