import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './button';

interface Traits {
  title: string;
  save: string;
  cancel: string;
  isOff: boolean;
  submit: () => void;
  close: () => void;
  children: ComponentChildren;
}

/** A form that opens with the focus in its first field. Enter sends it, Escape closes it. */
export function Form({ title, save, cancel, isOff, submit, close, children }: Traits): JSX.Element {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), []);
  return (
    <form
      ref={form}
      class="form"
      aria-label={title}
      onSubmit={event => {
        event.preventDefault();
        if (!isOff) submit();
      }}
      onKeyDown={event => {
        if (event.key === 'Escape') close();
      }}
    >
      {children}
      <div class="buttons">
        <button type="submit" class={isOff ? '' : 'main'} aria-disabled={isOff ? 'true' : undefined}>
          {save}
        </button>
        <Button text={cancel} act={close} />
      </div>
    </form>
  );
}

/** Leads to the first field that cannot be taken as it is. */
export const focusBad = (): void =>
  // After the page has been painted with it.
  void setTimeout(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
