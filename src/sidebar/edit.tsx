import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EntryChanges, EntryKey, PromiseEntry } from '../app/entry';
import type { Cell } from '../core/cell';
import { readShare } from '../core/number';
import { useAnswer } from './answer';
import { Button } from './button';
import { Field } from './field';
import { Form, focusBad } from './form';
import { readEntry, typedOf } from './reading';
import { Trouble } from './screens';
import type { Seen } from './seen';

const keys: EntryKey[] = ['metric', 'keptWhen', 'promisedFor'];

interface Traits {
  id: string;
  text: string;
  seen: Seen;
  close: () => void;
}

/** Metric, test and share of one promise, as they stand in its row now. */
export function Edit({ id, text, seen, close }: Traits): JSX.Element {
  const { acts, words } = seen;
  const [asked, again] = useAnswer(() => acts.ask.promise(id));
  if (asked.is === 'loading') return <p class="waiting">{words.promises.entry.loading}</p>;
  if (asked.is === 'failed')
    return (
      <div role="alert">
        <Trouble snag={asked.snag} words={words} />
        <div class="buttons">
          <Button text={words.tryAgain} act={again} />
          <Button text={words.cancel} act={close} />
        </div>
      </div>
    );
  return <Entry entry={asked.value} title={words.promises.entry.title(text)} seen={seen} close={close} />;
}

function Entry({ entry, title, seen, close }: { entry: PromiseEntry; title: string; seen: Seen; close: () => void }): JSX.Element {
  const { desk, acts, words } = seen;
  const w = words.promises.entry;
  const before = Object.fromEntries(keys.map(key => [key, typedOf(key, entry.cells[key])])) as Record<EntryKey, string>;
  const [typed, setTyped] = useState(before);
  const [isAsked, ask] = useState(false);
  const readings = readEntry(typed, entry, words);
  const changed = keys.filter(key => typed[key].trim() !== before[key].trim());
  // What was wrong before, and is not touched, is no reason to refuse the rest; a test depends on its metric.
  const isBad = (key: EntryKey): boolean =>
    'error' in readings[key] && (changed.includes(key) || (key === 'keptWhen' && changed.includes('metric')));

  const submit = async (): Promise<void> => {
    ask(true);
    if (changed.length === 0 || keys.some(isBad)) return focusBad();
    const changes: EntryChanges = {};
    const undo: EntryChanges = {};
    for (const key of keys.filter(key => changed.includes(key))) {
      const [from, to] = [entry.cells[key] ?? null, typed[key].trim()];
      changes[key] = { from, to };
      undo[key] = { from: writtenOf(key, to), to: before[key] };
    }
    const takeBack = (): void => void acts.deed('editPromise', [entry.id, entry.text, undo]);
    if ((await acts.deed('editPromise', [entry.id, entry.text, changes], { undo: takeBack })) === null) close();
  };

  if (keys.every(key => entry.cells[key] === undefined)) return <p class="notice">{w.noColumns}</p>;
  const field = (key: EntryKey, hint: string, choices?: { value: string; name: string }[]): JSX.Element | null => {
    if (entry.cells[key] === undefined) return null;
    const reading = readings[key];
    const reads = 'reads' in reading ? reading.reads : '';
    const isNothing = isAsked && changed.length === 0 && key === keys.find(one => entry.cells[one] !== undefined);
    // A half-typed entry is not called wrong before it is sent.
    const error = isNothing ? w.unchanged : 'error' in reading && (isBad(key) || reading.error === w.noTest) ? reading.error : undefined;
    return (
      <Field
        label={w[key]}
        value={typed[key]}
        change={value => setTyped({ ...typed, [key]: value })}
        hint={reads || hint}
        error={error}
        choices={choices}
      />
    );
  };
  return (
    <Form title={title} save={w.save} cancel={words.cancel} isOff={desk.work !== null} submit={submit} close={close}>
      {field('metric', '', metricChoices(entry, before.metric, w.noMetric))}
      {field('keptWhen', w.keptWhenHint)}
      {field('promisedFor', w.promisedForHint(entry.promisedFor))}
    </Form>
  );
}

/** All metrics; one that stands there and is not known stays a choice. */
function metricChoices({ metrics }: PromiseEntry, written: string, none: string): { value: string; name: string }[] {
  const names = metrics.map(({ name }) => name);
  const all = names.includes(written) || written === '' ? names : [written, ...names];
  return [{ value: '', name: none }, ...all.map(name => ({ value: name, name }))];
}

/** What a cell holds once a text was written into it. */
function writtenOf(key: EntryKey, text: string): Cell {
  if (text === '') return null;
  return key === 'promisedFor' ? (readShare(text) ?? null) : text;
}
