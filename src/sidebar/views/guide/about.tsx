import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Guiding } from '../../../app/guide/guiding';
import { addAbout, dropAbout, setAbout, setKeptWhen } from '../../../core/guide/decide';
import type { Question } from '../../../core/guide/question';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import { Quoted } from '../../parts/quoted';
import type { Texts } from '../../texts';

interface Traits {
  question: Question;
  guiding: Guiding;
  words: Texts;
  change: (question: Question) => void;
}

/** Which promise a question tells about: a button that opens a list, for nothing that a user wrote is cut. */
export function About({ question, guiding, words, change }: Traits): JSX.Element {
  const w = words.guide;
  const [isOpen, open] = useState<'choose' | 'add' | null>(null);
  const { tells, touchpoint, kind } = question;
  const textOf = (id: string): string => guiding.promises.find(one => one.id === id)?.text ?? id;
  const name = question.part || question.text || question.column;
  const shown =
    words.join.series(tells.map(one => words.quoted(textOf(one.promise), 200))) || (touchpoint === '' ? w.choose : w.at(touchpoint));
  const pick = (next: Question): void => {
    open(null);
    change(next);
  };
  return (
    <>
      <p class="quiet">{question.asks === 'expects' ? w.expects : w.tellsAbout}</p>
      <button
        type="button"
        class="chooser"
        aria-expanded={isOpen === 'choose'}
        aria-label={words.join.labelled(w.tellsAbout, words.join.aside(shown, name))}
        onClick={() => open(isOpen === 'choose' ? null : 'choose')}
      >
        <bdi>{shown}</bdi>
        <span aria-hidden="true">⌄</span>
      </button>
      {isOpen && (
        <ul class="options">
          {guiding.promises.map(promise => (
            <li key={promise.id}>
              <button
                type="button"
                onClick={() =>
                  pick(isOpen === 'add' ? addAbout(question, promise.id, promise) : setAbout(question, promise.id, '', promise))
                }
              >
                <Quoted text={promise.text} words={words} /> <span class="quiet">{promise.touchpoint}</span>
              </button>
            </li>
          ))}
          {isOpen === 'choose' &&
            guiding.touchpoints.map(place => (
              <li key={place}>
                <button type="button" onClick={() => pick(setAbout(question, '', place))}>
                  {w.at(place)}
                </button>
              </li>
            ))}
          {isOpen === 'choose' && (
            <li>
              <button type="button" onClick={() => pick(setAbout(question, ''))}>
                {w.nothing}
              </button>
            </li>
          )}
        </ul>
      )}
      {(kind === 'time' || kind === 'lateness') &&
        tells.map(({ promise, keptWhen }) => (
          <Field
            key={promise}
            label={words.join.labelled(w.keptWhen, words.quoted(textOf(promise), 200))}
            value={keptWhen || (kind === 'lateness' ? '<= 0' : '')}
            change={value => change(setKeptWhen(question, promise, value))}
          />
        ))}
      {tells.length > 0 && (
        <div class="links">
          <Button text={w.addPromise} act={() => open('add')} look="link" />
          {tells.length > 1 &&
            tells.map(({ promise }) => (
              <Button key={promise} text={w.dropPromise(textOf(promise))} act={() => change(dropAbout(question, promise))} look="link" />
            ))}
        </div>
      )}
    </>
  );
}
