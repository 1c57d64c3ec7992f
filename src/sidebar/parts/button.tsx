import type { JSX } from 'preact';

interface Traits {
  text: string;
  act: () => void;
  /** `main` is coloured: at most one such button is seen at a time. `link` looks like one. */
  look?: 'main' | 'plain' | 'link';
  isOff?: boolean;
  /** What it does, for those who hear it without what stands around it. */
  label?: string | undefined;
  id?: string | undefined;
}

/** A button that keeps the focus while it is off. */
export function Button({ text, act, look = 'plain', isOff = false, label, id }: Traits): JSX.Element {
  return (
    <button
      type="button"
      id={id}
      class={isOff && look === 'main' ? '' : look}
      aria-disabled={isOff ? 'true' : undefined}
      aria-label={label}
      onClick={isOff ? undefined : act}
    >
      {text}
    </button>
  );
}
