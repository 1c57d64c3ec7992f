import type { JSX } from 'preact';
import { Button } from './button';
import type { Seen } from './sight';

/** A view that the first check fills. */
export function NotChecked({ desk, acts, words, isOff, title }: Seen & { title: string }): JSX.Element {
  const { canEdit, isSetUp } = desk.state;
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      <p>{canEdit ? words.notChecked.text : words.notChecked.viewOnly}</p>
      {canEdit && isSetUp && <Button text={words.check} act={() => void acts.check()} look="main" isOff={isOff} />}
    </>
  );
}
