import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TabQuestion, Unmeasured } from '../../../app/guide/measure';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import type { Texts } from '../../texts';
import type { Way } from './way';
import { Choice, Told } from './ways';

interface Traits {
  promise: Unmeasured;
  questions: readonly TabQuestion[];
  chosen: Way | null;
  words: Texts;
  /** null for none of them. */
  pick: (way: Way | null) => void;
}

/** All questions of connected tabs, those near in meaning first. */
export function Pick({ promise, questions, chosen, words, pick }: Traits): JSX.Element {
  const w = words.measure;
  const [sought, seek] = useState('');
  const [way, choose] = useState<Way | null>(chosen?.is === 'question' ? chosen : null);
  const near = promise.near.map(at => questions[at]!);
  const fits = ({ text, tab }: TabQuestion): boolean => `${text} ${tab}`.toLowerCase().includes(sought.trim().toLowerCase());
  const groups = [
    [w.near, near.filter(fits)],
    [w.others, questions.filter(one => !near.includes(one) && fits(one))],
  ] as const;
  return (
    <>
      <Button text={w.back} act={() => pick(null)} look="link" />
      <h1 tabIndex={-1}>
        <bdi>{w.pickTitle(promise.text)}</bdi>
      </h1>
      <Field label={w.find} value={sought} change={seek} />
      {groups.map(
        ([title, some]) =>
          some.length > 0 && (
            <section key={title} aria-label={title}>
              <h2>{title}</h2>
              {some.map(one => (
                <Choice
                  key={`${one.tab}\n${one.id}`}
                  name="pick"
                  isOn={way?.is === 'question' && way.tab === one.tab && way.question === one.id}
                  choose={() => choose({ is: 'question', tab: one.tab, question: one.id })}
                  text={one.text}
                >
                  <Stripe question={one} />
                  <Told question={one} tab={one.tab} words={words} />
                </Choice>
              ))}
            </section>
          ),
      )}
      {groups.every(([, some]) => some.length === 0) && <p>{w.nothingFound}</p>}
      <footer class="foot">
        <div class="buttons">
          <Button text={w.use} act={() => pick(way)} look="main" isOff={way === null} />
          <Button text={w.noneOfThem} act={() => pick(null)} look="link" />
        </div>
      </footer>
    </>
  );
}

const Stripe = ({ question: { kept, n } }: { question: TabQuestion }): JSX.Element => (
  <span class="strip" aria-hidden="true">
    <i class="good" style={{ width: `${(100 * kept) / Math.max(1, n)}%` }} />
    <i style={{ width: `${(100 * (n - kept)) / Math.max(1, n)}%` }} />
  </span>
);
