import type { JSX } from 'preact';
import type { Guiding } from '../../../app/guide/guiding';
import { isOtherLimit, setForAll } from '../../../core/guide/decide';
import type { Question } from '../../../core/guide/question';
import type { Texts } from '../../texts';

interface Traits {
  question: Question;
  guiding: Guiding;
  words: Texts;
  change: (question: Question) => void;
}

/** Where a limit was changed by which other tabs are judged, too: whether it holds for these. */
export function ForAll({ question, guiding, words, change }: Traits): JSX.Element {
  const asked = question.tells.flatMap(telling => {
    const tabs = guiding.promises.find(({ id }) => id === telling.promise)?.fedBy ?? [];
    return tabs.length > 0 && isOtherLimit(question, telling) ? [{ ...telling, tabs }] : [];
  });
  return (
    <>
      {asked.map(({ promise, isForAll = false, tabs }) => (
        <label key={promise} class="notice">
          <input type="checkbox" checked={isForAll} onChange={() => change(setForAll(question, promise, !isForAll))} />{' '}
          <bdi>{words.guide.forAll(tabs)}</bdi>
        </label>
      ))}
    </>
  );
}
