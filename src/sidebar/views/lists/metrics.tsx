import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ListedMetric } from '../../../app/promises/lists';
import { writeList } from '../../../core/cell/text';
import { metricKinds } from '../../../core/declared/choices';
import type { MetricDraft } from '../../../core/declared/metric-draft';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import { Form } from '../../parts/form';
import { useKept } from '../../parts/kept';
import type { Seen } from '../../parts/sight';

/** The metrics, folded: a marketer need not know them. */
export function Metrics({ metrics, seen }: { metrics: readonly ListedMetric[]; seen: Seen }): JSX.Element {
  const { acts, words, desk } = seen;
  const w = words.lists;
  const [isOpen, open] = useState(false);
  const [isAdding, add] = useState(false);
  const { canEdit } = desk.state;
  return (
    <section aria-label={w.metrics}>
      <h2>{w.metrics}</h2>
      <Button text={isOpen ? words.fewer : w.showMetrics} act={() => open(!isOpen)} look="link" />
      {isOpen && (
        <ul class="lines">
          {metrics.map(({ name, kind, promises, isSpare }) => (
            <li key={name}>
              <bdi>{name}</bdi>{' '}
              <span class="quiet">
                {w.kinds[kind as keyof typeof w.kinds]} · {w.uses(promises)}
              </span>{' '}
              {isSpare && canEdit && (
                <Button
                  text={w.take}
                  label={w.takeOne(name)}
                  act={() => void acts.deed('dropMetric', [name], { to: 'lists' })}
                  look="link"
                  isOff={seen.isOff}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {canEdit &&
        (isAdding ? (
          <AddMetric seen={seen} close={() => add(false)} />
        ) : (
          <p>
            <Button text={w.addMetric} act={() => add(true)} />
          </p>
        ))}
    </section>
  );
}

type Typed = Record<'name' | 'kind' | 'lowest' | 'highest' | 'unit' | 'better' | 'keptWhen' | 'words', string>;

const blank: Typed = { name: '', kind: 'Rating', lowest: '1', highest: '5', unit: '', better: 'higher', keptWhen: '', words: '' };

/** Kinds whose scale has ends that a person chooses, and those in which less is better. */
const scaled = new Set(['Rating', 'Likelihood', 'Amount']);
const lower = new Set(['Duration', 'Days late', 'Time late']);
const ends: Record<string, [string, string]> = { Rating: ['1', '5'], Likelihood: ['0', '10'] };

function AddMetric({ seen, close }: { seen: Seen; close: () => void }): JSX.Element {
  const { acts, words, isOff } = seen;
  const w = words.lists;
  const [typed, put, forget] = useKept('metric', blank);
  const type = (more: Partial<Typed>): void => put({ ...typed, ...more });
  const { kind } = typed;
  const choose = (next: string): void => {
    const [lowest, highest] = ends[next] ?? ['', ''];
    type({ kind: next, lowest, highest, better: lower.has(next) ? 'lower' : 'higher', unit: lower.has(next) ? 'days' : '' });
  };
  const submit = async (): Promise<void> => {
    if ((await acts.deed('addMetric', [draftOf(typed)], { to: 'lists' })) === null) forget();
  };
  return (
    <Form
      title={w.addMetric}
      save={w.add}
      cancel={words.cancel}
      isOff={
        isOff || typed.name.trim() === '' || (scaled.has(kind) && [typed.lowest, typed.highest].some(text => numberIn(text) === undefined))
      }
      submit={() => void submit()}
      close={close}
    >
      <Field label={w.name} value={typed.name} change={name => type({ name })} />
      <Field
        label={w.kind}
        value={kind}
        change={choose}
        choices={(Object.keys(w.kinds) as (keyof typeof w.kinds)[]).map(value => ({ value, name: w.kinds[value] }))}
      />
      {kind === 'Choice' && <Field label={w.answers} kind="area" value={typed.words} change={text => type({ words: text })} />}
      {scaled.has(kind) && (
        <>
          <Field label={w.lowest} value={typed.lowest} change={lowest => type({ lowest })} />
          <Field label={w.highest} value={typed.highest} change={highest => type({ highest })} />
        </>
      )}
      {(lower.has(kind) || kind === 'Amount') && <Field label={w.unit} value={typed.unit} change={unit => type({ unit })} />}
      {(kind === 'Amount' || kind === 'Rating' || kind === 'Share') && (
        <Field
          label={w.better}
          value={typed.better}
          change={better => type({ better })}
          choices={[
            { value: 'higher', name: w.higher },
            { value: 'lower', name: w.lower },
          ]}
        />
      )}
      {kind !== 'Choice' && (
        <Field label={w.keptWhen} value={typed.keptWhen} change={keptWhen => type({ keptWhen })} hint={w.keptWhenHint} />
      )}
    </Form>
  );
}

/** null for a blank; undefined for what is no number. */
function numberIn(text: string): number | null | undefined {
  const number = Number(text.trim().replace(',', '.'));
  return text.trim() === '' ? null : Number.isFinite(number) ? number : undefined;
}

function draftOf(typed: Typed): MetricDraft {
  const isScaled = scaled.has(typed.kind);
  const isChoice = typed.kind === 'Choice';
  return {
    name: typed.name.trim(),
    kind: metricKinds[typed.kind]!,
    lowest: isScaled ? (numberIn(typed.lowest) ?? null) : null,
    highest: isScaled ? (numberIn(typed.highest) ?? null) : null,
    unit: typed.unit.trim(),
    better: typed.better === 'lower' ? 'lower' : 'higher',
    keptWhen: isChoice ? '' : typed.keptWhen.trim(),
    words: isChoice
      ? writeList(
          typed.words
            .split('\n')
            .map(line => line.trim())
            .filter(Boolean),
        )
      : '',
  };
}
