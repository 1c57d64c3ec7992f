import type { ComponentChildren, JSX } from 'preact';
import type { Measures, TabQuestion, Unmeasured } from '../../../app/guide/measure';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import { Quoted } from '../../parts/quoted';
import type { Seen } from '../../parts/sight';
import type { Texts } from '../../texts';
import { Own } from './own';
import type { Way } from './way';

interface Traits {
  promise: Unmeasured;
  measures: Measures;
  way: Way | null;
  seen: Seen;
  choose: (way: Way | null) => void;
  pick: () => void;
  see: () => void;
}

/** One promise and its ways to a measure: the question that tells, its own words, a question to ask, one's own, a certificate, or none for now. */
export function Ways({ promise, measures, way, seen, choose, pick, see }: Traits): JSX.Element {
  const { acts, words } = seen;
  const w = words.measure;
  const { questions } = measures;
  const isThis = ({ tab, id }: TabQuestion): boolean => way?.is === 'question' && way.tab === tab && way.question === id;
  const shown = questions.find(isThis) ?? questions[promise.near[0] ?? -1];
  const name = `way-${promise.id}`;
  return (
    <li class="card waits">
      <h2>
        <Quoted text={promise.text} words={words} />
      </h2>
      <p class="quiet">
        <bdi>{promise.touchpoint}</bdi>
      </p>
      <fieldset class="ways" aria-label={words.join.labelled(w.ways, promise.text)}>
        {shown && (
          <Choice
            name={name}
            isOn={way?.is === 'question'}
            choose={() => choose({ is: 'question', tab: shown.tab, question: shown.id })}
            text={w.tells(shown.text)}
          >
            <Told question={shown} words={words} />
          </Choice>
        )}
        {promise.words !== null && (
          <Choice name={name} isOn={way?.is === 'words'} choose={() => choose({ is: 'words' })} text={w.own}>
            <span class="quiet">
              <bdi>{promise.words}</bdi>
            </span>
          </Choice>
        )}
        <Choice name={name} isOn={way?.is === 'ask'} choose={() => choose({ is: 'ask' })} text={w.ask}>
          <Button text={w.see} label={w.seeFor(promise.text)} act={see} look="link" />
        </Choice>
        <Choice
          name={name}
          isOn={way?.is === 'own'}
          choose={() => choose(way?.is === 'own' ? way : { is: 'own', metric: '', keptWhen: '' })}
          text={w.say}
        >
          {way?.is === 'own' && <Own way={way} metrics={measures.metrics} seen={seen} choose={choose} />}
        </Choice>
        <Choice
          name={name}
          isOn={way?.is === 'proof'}
          choose={() => choose(way?.is === 'proof' ? way : { is: 'proof', proof: '' })}
          text={w.proof}
        >
          {way?.is === 'proof' && (
            <Field label={w.which} value={way.proof} change={proof => choose({ is: 'proof', proof })} hint={w.proofText} />
          )}
        </Choice>
        <Choice name={name} isOn={way === null} choose={() => choose(null)} text={w.later} />
      </fieldset>
      <Button
        text={questions.length > 0 ? w.other : w.otherNone}
        label={words.join.labelled(questions.length > 0 ? w.other : w.otherNone, promise.text)}
        act={questions.length > 0 ? pick : () => acts.go({ to: 'connect' })}
        look="link"
      />
    </li>
  );
}

interface ChoiceTraits {
  name: string;
  isOn: boolean;
  choose: () => void;
  text: string;
  children?: ComponentChildren;
}

export function Choice({ name, isOn, choose, text, children }: ChoiceTraits): JSX.Element {
  return (
    <div class="way">
      <label>
        <input type="radio" name={name} checked={isOn} onChange={choose} />
        <bdi>{text}</bdi>
      </label>
      {children && <div class="told">{children}</div>}
    </div>
  );
}

/** The share that a question would give, and whether it serves another promise already. */
export function Told({ question, tab, words }: { question: TabQuestion; tab?: string; words: Texts }): JSX.Element {
  const w = words.measure;
  const { good, kept, n, tells } = question;
  const ofGood = good.length > 0 ? w.goodOf(words.join.series(good), kept, n) : w.goodFrom(kept, n);
  const told = words.join.sentences([ofGood, tells.length > 0 ? w.alsoTells(tells) : '']);
  return (
    <span class="quiet">
      <bdi>{tab === undefined ? told : words.join.labelled(tab, told)}</bdi>
    </span>
  );
}
