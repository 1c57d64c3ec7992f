import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { goodOf, isGoodAnswer, setGood, setNone } from '../../../core/guide/decide';
import type { Question } from '../../../core/guide/question';
import { figures } from '../../../words/en/numbers';
import { Button } from '../../parts/button';
import type { Texts } from '../../texts';

interface Traits {
  question: Question;
  words: Texts;
  change: (question: Question) => void;
}

/** The answers as a chart whose tick boxes are its key. */
export function Answers({ question, words, change }: Traits): JSX.Element {
  const w = words.guide;
  const { answers, kind, asks, none } = question;
  const most = Math.max(1, ...answers.map(one => one.count));
  const [isOpen, open] = useState(false);
  const name = question.part || question.text || question.column;
  return (
    <fieldset class="answers" aria-label={words.join.labelled(w.good, name)}>
      {answers.map(({ text, count }) => {
        const isGood = isGoodAnswer(question, text);
        return (
          <Line
            key={text}
            isGood={isGood}
            text={text}
            count={count}
            most={most}
            tick={kind === 'words' && asks === 'got' ? () => change(setGood(question, text, !isGood)) : null}
          />
        );
      })}
      {kind === 'numbers' && (
        <label class="from">
          {w.goodFrom}{' '}
          <input
            type="number"
            value={question.from ?? ''}
            min={question.lowest ?? undefined}
            max={question.highest ?? undefined}
            onInput={event => change({ ...question, from: event.currentTarget.value === '' ? null : Number(event.currentTarget.value) })}
          />{' '}
          <select
            aria-label={words.join.labelled(w.good, name)}
            value={question.better}
            onChange={event => change({ ...question, better: event.currentTarget.value === 'lower' ? 'lower' : 'higher' })}
          >
            <option value="higher">{w.up}</option>
            <option value="lower">{w.down}</option>
          </select>
        </label>
      )}
      {(none.length > 0 || kind === 'words') && (
        <p class="quiet">
          <bdi>
            {none.length === 0
              ? w.allAnswer
              : w.noAnswer(words.join.series(none.map(({ text, count }) => words.join.aside(words.quoted(text, 60), String(count)))))}
          </bdi>{' '}
          {kind === 'words' && (
            <Button text={w.changeNone} label={words.join.labelled(w.changeNone, name)} act={() => open(!isOpen)} look="link" />
          )}
        </p>
      )}
      {isOpen && (
        <div class="links">
          {none.map(({ text }) => (
            <Button key={text} text={w.isAnswer(text)} act={() => change(setNone(question, text, false))} />
          ))}
          {answers.map(({ text }) => (
            <Button key={text} text={w.isNone(text)} act={() => change(setNone(question, text, true))} />
          ))}
        </div>
      )}
      {asks === 'got' && <Share question={question} words={words} />}
    </fieldset>
  );
}

interface LineTraits {
  isGood: boolean;
  text: string;
  count: number;
  most: number;
  /** null where the answer cannot be ticked. */
  tick: (() => void) | null;
}

/** One answer: tick, words, bar and count. */
function Line({ isGood, text, count, most, tick }: LineTraits): JSX.Element {
  const look = isGood ? 'answer good' : 'answer';
  const rest = (
    <>
      <bdi>{text}</bdi>
      <span class="stripe">
        <i style={{ width: `${(100 * count) / most}%` }} />
      </span>
      <span class="number">{count}</span>
    </>
  );
  return tick ? (
    <label class={look}>
      <input type="checkbox" checked={isGood} onChange={tick} />
      {rest}
    </label>
  ) : (
    <div class={look}>
      <span />
      {rest}
    </div>
  );
}

/** `277 of 361 good`, in bold. */
export function Share({ question, words }: Pick<Traits, 'question' | 'words'>): JSX.Element | null {
  const { good, all } = goodOf(question);
  if (all === 0 || question.asks === 'expects') return null;
  return (
    <p>
      <b>{words.guide.ofGood(good, all)}</b> <span class="quiet">{figures('').percent(good / all)}</span>
    </p>
  );
}

/** Closed, the same answers are one strip: good ones teal, the others grey. */
export function Strip({ question }: Pick<Traits, 'question'>): JSX.Element {
  const { all } = goodOf(question);
  return (
    <span class="strip" aria-hidden="true">
      {question.answers.map(({ text, count }) => {
        const isGood = isGoodAnswer(question, text);
        return <i key={text} class={isGood ? 'good' : ''} style={{ width: `${(100 * count) / Math.max(1, all)}%` }} />;
      })}
    </span>
  );
}
