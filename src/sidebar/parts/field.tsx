import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

interface Traits {
  label: string;
  value: string;
  change: (value: string) => void;
  /** What may be written, or how what is written is read. */
  hint?: string | undefined;
  /** Why it cannot be taken as it is. */
  error?: string | undefined;
  kind?: 'text' | 'area' | 'page' | 'date';
  /** A list to choose from instead: values with their names. */
  choices?: readonly { value: string; name: string }[] | undefined;
  isOff?: boolean;
}

/** Fields made so far; Preact's own ids repeat where a component comes later. */
let fields = 0;

/** A field with its label above it, and what there is to say of it below. */
export function Field({ label, value, change, hint, error, kind = 'text', choices, isOff = false }: Traits): JSX.Element {
  const [id] = useState(() => `field-${++fields}`);
  const traits = {
    id,
    value,
    disabled: isOff,
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-describedby': error || hint ? `${id}-about` : undefined,
    onInput: (event: { currentTarget: { value: string } }) => change(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {choices ? (
        <select {...traits}>
          {choices.map(({ value: one, name }) => (
            <option key={one} value={one}>
              {name}
            </option>
          ))}
        </select>
      ) : kind === 'area' || kind === 'page' ? (
        <textarea {...traits} rows={kind === 'page' ? 12 : 3} />
      ) : kind === 'date' ? (
        <input {...traits} type="date" />
      ) : (
        <input {...traits} type="text" autocomplete="off" />
      )}
      {(error || hint) && (
        <p id={`${id}-about`} aria-live="polite" class={error ? 'error' : 'quiet'}>
          <bdi>{error ?? hint}</bdi>
        </p>
      )}
    </div>
  );
}
