import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Guiding } from '../../../app/guide/guiding';
import { isCounting, leaveOut, setAbout, setGood, setNone, settleGood } from '../../../core/guide/decide';
import type { Question } from '../../../core/guide/question';
import { takeSecond } from '../../../core/guide/telling/seconds';
import { Button } from '../../parts/button';
import { Quoted } from '../../parts/quoted';
import type { Texts } from '../../texts';
import { About } from './about';
import { Answers, Share, Strip } from './answers';
import { ForAll } from './for-all';
import { Times } from './times';

interface Traits {
  question: Question;
  guiding: Guiding;
  words: Texts;
  change: (question: Question) => void;
  /** Of what no promise speaks, its answers are not shown before one is chosen. */
  isBrief?: boolean;
}

/** One question: what is to be decided first, what it tells about, its answers; closed where nothing waits. */
export function Card({ question, guiding, words, change, isBrief = false }: Traits): JSX.Element {
  const w = words.guide;
  const [doubt] = question.doubts;
  const [isOpen, open] = useState(false);
  const isSpan = question.kind === 'time' || question.kind === 'lateness';
  const title = isSpan
    ? w[question.kind === 'time' ? 'pair' : 'late'](question.column, question.until)
    : question.part || question.text || question.column;
  const textOf = (id: string): string => guiding.promises.find(one => one.id === id)?.text ?? id;
  const isFull = isOpen || doubt !== undefined;
  return (
    <li class={doubt && !isBrief ? 'card waits' : 'card'}>
      {doubt && !isBrief && (
        <p class="ask">
          <bdi>{w.doubt(doubt)}</bdi>
        </p>
      )}
      <h3>
        <bdi>{title}</bdi>
        {question.part !== '' && (
          <span class="quiet">
            {' '}
            <bdi>{question.text}</bdi>
          </span>
        )}
      </h3>
      {isFull ? (
        <>
          <About question={question} guiding={guiding} words={words} change={change} />
          <Times question={question} words={words} />
          {!isSpan && !isBrief && <Answers question={question} words={words} change={change} />}
          <ForAll question={question} guiding={guiding} words={words} change={change} />
        </>
      ) : (
        <>
          {question.tells.map(({ promise }) => (
            <p key={promise}>
              → {question.asks === 'expects' && w.expects} <Quoted text={textOf(promise)} words={words} />
            </p>
          ))}
          {question.touchpoint !== '' && <p>→ {w.at(question.touchpoint)}</p>}
          {!isSpan && <Strip question={question} />}
          {!isSpan && <Share question={question} words={words} />}
          {question.asks === 'got' && question.kind === 'words' && (
            <p class="quiet">
              <bdi>{words.join.series(question.good)}</bdi>
            </p>
          )}
          {isSpan &&
            question.tells.map(({ promise, keptWhen }) => (
              <p key={promise} class="quiet">
                {w.keptWhen} {keptWhen || '<= 0'}
              </p>
            ))}
          <Times question={question} words={words} />
        </>
      )}
      {doubt && !isBrief && <Way question={question} words={words} change={change} />}
      {!doubt && (
        <p class="quiet">
          <span class={`badge ${question.sure}`}>{w.sure[question.sure]}</span>{' '}
          <bdi>{words.join.sentences((question.tells[0]?.why ?? []).map(w.why))}</bdi>
        </p>
      )}
      {!doubt && (
        <div class="links">
          <Button
            text={isOpen ? w.done : w.change}
            label={words.join.labelled(isOpen ? w.done : w.change, title)}
            act={() => open(!isOpen)}
            look="link"
          />
          {(question.tells.length > 0 || question.touchpoint !== '') && (
            <Button text={w.leaveOut} label={words.join.labelled(w.leaveOut, title)} act={() => change(leaveOut(question))} look="link" />
          )}
        </div>
      )}
    </li>
  );
}

/** The ways on from what waits: nobody has to look for them. */
function Way({ question, words, change }: Pick<Traits, 'question' | 'words' | 'change'>): JSX.Element {
  const w = words.guide;
  const [doubt] = question.doubts;
  const { code, answer, promise } = doubt!;
  const isGood = code === 'good' || code === 'straddles' || code === 'new-answer';
  if (isGood && answer !== '')
    return (
      <div class="buttons">
        <Button text={w.notGood(answer)} act={() => change(setGood(question, answer, false))} />
        <Button text={w.isGood(answer)} act={() => change(setGood(question, answer, true))} />
        <Button text={w.isNone(answer)} act={() => change(setNone(setGood(question, answer, false), answer, true))} />
      </div>
    );
  if (code === 'none')
    return (
      <div class="buttons">
        <Button text={w.isNone(answer)} act={() => change(setNone(question, answer, true))} />
        <Button text={w.isAnswer(answer)} act={() => change(setNone(question, answer, false))} />
      </div>
    );
  return (
    <div class="buttons">
      {code === 'second' && promise !== undefined && <Button text={w.tellsToo} act={() => change(takeSecond(question, promise))} />}
      {isGood && isCounting(question) && <Button text={w.theseGood} act={() => change(settleGood(question))} />}
      <Button text={w.nothing} act={() => change(setAbout(leaveOut(question), ''))} />
    </div>
  );
}
