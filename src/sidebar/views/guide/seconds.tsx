import type { JSX } from 'preact';
import type { Guiding } from '../../../app/guide/guiding';
import type { Seconds as Batch } from '../../../core/guide/telling/seconds';
import { Quoted } from '../../parts/quoted';
import type { Texts } from '../../texts';

/** What was said of questions of one promise together; `each` is asked one by one. */
export type Word = 'all' | 'none' | 'each';

interface Traits {
  batch: Batch;
  /** The questions by their own words. */
  titles: string[];
  word: Word | null;
  guiding: Guiding;
  words: Texts;
  say: (word: Word) => void;
}

/** Further questions about a promise: one word for all of them, and another one takes it back. */
export function Seconds({ batch, titles, word, guiding, words, say }: Traits): JSX.Element {
  const w = words.guide;
  const promise = guiding.promises.find(({ id }) => id === batch.promise)?.text ?? batch.promise;
  const choices = { all: w.allOfThem, none: w.noneOfThem, each: w.oneByOne };
  return (
    <section class={word === null ? 'card waits' : 'card'} aria-label={w.seconds(titles.length)}>
      <p class="ask">{w.seconds(titles.length)}</p>
      <p>
        → <Quoted text={promise} words={words} />
      </p>
      <details>
        <summary>{w.show}</summary>
        <ul>
          {titles.map((title, i) => (
            <li key={`${i} ${title}`}>
              <bdi>{title}</bdi>
            </li>
          ))}
        </ul>
      </details>
      <fieldset class="answers" aria-label={promise}>
        {(Object.keys(choices) as Word[]).map(one => (
          <label key={one} class="answer">
            <input type="radio" name={`seconds ${batch.promise}`} checked={word === one} onChange={() => say(one)} />
            {choices[one]}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
