import type { JSX } from 'preact';
import type { Texts } from '../texts';

/** What somebody said or promised, letter by letter, in the quotation marks of the language. */
export function Quoted({ text, words }: { text: string; words: Texts }): JSX.Element {
  const [open, close] = words.quoted('x').split('x');
  return (
    <>
      {open}
      <bdi>{text}</bdi>
      {close}
    </>
  );
}
