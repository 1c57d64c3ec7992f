import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Measures, Unmeasured } from '../../../app/guide/measure';
import { Button } from '../../parts/button';
import { copyText } from '../../parts/copy';
import type { Texts } from '../../texts';

/** A question to copy into a form: its answers, where and when to ask it, which answers are good, how many are enough. */
export function Ready({
  promise,
  words,
  back,
  keep,
}: {
  promise: Unmeasured;
  words: Texts;
  back: () => void;
  keep: () => void;
}): JSX.Element {
  const w = words.measure;
  const { ask, touchpoint, phase } = promise;
  const answers = [...ask.answers, ask.none];
  return (
    <>
      <Button text={w.back} act={back} look="link" />
      <h1 tabIndex={-1}>
        <bdi>{w.readyTitle(promise.text)}</bdi>
      </h1>
      <div class="ready">
        <b>
          <bdi>{ask.question}</bdi>
        </b>
        <ul>
          {answers.map(answer => (
            <li key={answer}>
              <bdi>{answer}</bdi>
            </li>
          ))}
        </ul>
      </div>
      <Copies question={ask.question} answers={answers} words={words} />
      <dl class="also">
        {[
          [w.form, w.formText],
          [w.askIt, w.when[phase ?? 'during'](touchpoint)],
          [w.good, words.join.series(ask.good)],
          [w.enough, w.enoughText(ask.enough)],
        ].map(([name, text]) => (
          <div key={name} class="pair">
            <dt>{name}</dt>
            <dd>
              <bdi>{text}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {ask.expected !== '' && (
        <section>
          <h2>{w.expectTitle}</h2>
          <p class="quiet">
            <bdi>{w.expectText(ask.expected)}</bdi>
          </p>
          <Copy name={w.copy} text={ask.expected} words={words} />
        </section>
      )}
      <footer class="foot">
        <div class="buttons">
          <Button text={w.keep} act={keep} look="main" />
        </div>
      </footer>
    </>
  );
}

/** Questions that were kept and that no tab answers yet, to be copied once more. */
export function ReadyList({ kept, words }: { kept: Measures['kept']; words: Texts }): JSX.Element | null {
  const w = words.measure;
  if (kept.length === 0) return null;
  return (
    <section>
      <h2>{w.keptLabel}</h2>
      <p class="quiet">{w.keptText}</p>
      <ul class="questions">
        {kept.map(({ id, question, answers }) => (
          <li key={id} class="card">
            <b>
              <bdi>{question}</bdi>
            </b>
            <p class="quiet">
              <bdi>{answers.join(' · ')}</bdi>
            </p>
            <Copies question={question} answers={answers} words={words} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const Copies = ({ question, answers, words }: { question: string; answers: readonly string[]; words: Texts }): JSX.Element => (
  <div class="buttons">
    <Copy name={words.measure.copyQuestion} text={question} words={words} />
    <Copy name={words.measure.copyAnswers} text={answers.join('\n')} words={words} />
  </div>
);

function Copy({ name, text, words }: { name: string; text: string; words: Texts }): JSX.Element {
  const [is, say] = useState<'idle' | 'copied' | 'failed'>('idle');
  const { copied, notCopied } = words.measure;
  return (
    <span>
      <Button text={name} act={() => void copyText(text).then(isCopied => say(isCopied ? 'copied' : 'failed'))} />{' '}
      <span class="quiet" role="status">
        {is === 'idle' ? '' : is === 'copied' ? copied : notCopied}
      </span>
    </span>
  );
}
