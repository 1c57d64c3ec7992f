import { h, type JSX } from 'preact';

interface Traits {
  text: string;
  act: () => void;
  /** At most one such button is seen at a time. */
  isMain?: boolean;
  isOff?: boolean;
  /** What it does, for those who hear it without what stands around it. */
  label?: string;
}

/** A button that keeps the focus while it is off. */
export function Button({ text, act, isMain = false, isOff = false, label }: Traits): JSX.Element {
  return h(
    'button',
    {
      type: 'button',
      class: isMain && !isOff ? 'action' : '',
      'aria-disabled': isOff ? 'true' : undefined,
      'aria-label': label,
      onClick: isOff ? undefined : act,
    },
    text,
  );
}
