import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Answer, Snag } from '../client';
import type { Texts } from '../texts';
import { Button } from './button';
import { Trouble } from './screens';

interface Traits<T> {
  ask: () => Promise<Answer<T>>;
  /** What is said meanwhile. */
  text: string;
  words: Texts;
  /** The heading until there is an answer, where the answer brings its own. */
  title?: string;
  /** What is shown of the answer; `again` asks once more. */
  children: (value: T, again: () => void) => JSX.Element;
  /** A way out beside another try. */
  cancel?: () => void;
}

/** Asks once and shows the answer; an answer that comes after the view has gone is dropped. */
export function Question<T>({ ask, text, words, title, children, cancel }: Traits<T>): JSX.Element {
  const [asked, put] = useState<{ value: T } | { snag: Snag } | null>(null);
  const [time, setTime] = useState(0);
  useEffect(() => {
    let isGone = false;
    put(null);
    ask().then(answer => {
      if (isGone || (!answer.ok && answer.snag.code === 'overtaken')) return;
      put(answer.ok ? { value: answer.value } : { snag: answer.snag });
    });
    return () => {
      isGone = true;
    };
  }, [time]);
  const again = (): void => setTime(time + 1);
  if (asked && 'value' in asked) return children(asked.value, again);
  return (
    <>
      {title && <h1 tabIndex={-1}>{title}</h1>}
      {asked ? (
        <div role="alert">
          <Trouble snag={asked.snag} words={words} />
          <div class="buttons">
            <Button text={words.tryAgain} act={again} />
            {cancel && <Button text={words.cancel} act={cancel} />}
          </div>
        </div>
      ) : (
        <p class="waiting" role="status">
          {text}
        </p>
      )}
    </>
  );
}
