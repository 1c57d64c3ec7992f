import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MeasureChoice, Measures, Unmeasured } from '../../../app/guide/measure';
import { Question } from '../../parts/answer';
import { Button } from '../../parts/button';
import { Quoted } from '../../parts/quoted';
import type { Seen } from '../../parts/sight';
import { Pick } from './pick';
import { Ready, ReadyList } from './ready';
import type { Way } from './way';
import { Ways } from './ways';

/** What was chosen, by promise: leaving the view loses nothing. null where a person wants to leave it for now. */
const kept = new Map<string, Way | null>();

/** The promises that have no measure, each with at most three ways to one. */
export function Measure(seen: Seen): JSX.Element {
  const { acts, words } = seen;
  const w = words.measure;
  return (
    <Question ask={acts.ask.measures} text={w.loading} title={w.title} words={words} cancel={() => acts.go({ to: 'home' })}>
      {measures => <Listed measures={measures} seen={seen} />}
    </Question>
  );
}

/** The way that is proposed: what tells already is better than what has to be asked first. */
function proposed(one: Unmeasured, { questions }: Measures): Way {
  const near = one.near.map(at => questions[at]!).find(({ tells }) => tells.length === 0);
  if (near) return { is: 'question', tab: near.tab, question: near.id };
  if (one.isProvable) return { is: 'proof', proof: '' };
  return one.words === null ? { is: 'ask' } : { is: 'words' };
}

/** Of which promise more is shown, and what. */
type More = { promise: Unmeasured; is: 'pick' | 'ready' } | null;

function Listed({ measures, seen }: { measures: Measures; seen: Seen }): JSX.Element {
  const { acts, words, isOff } = seen;
  const w = words.measure;
  const [more, show] = useState<More>(null);
  const [chosen, put] = useState(
    new Map<string, Way | null>(measures.unmeasured.map(one => [one.id, kept.has(one.id) ? kept.get(one.id)! : proposed(one, measures)])),
  );
  const choose = (id: string, way: Way | null): void => {
    kept.set(id, way);
    put(new Map([...chosen, [id, way]]));
  };
  const { unmeasured } = measures;
  if (more?.is === 'pick')
    return (
      <Pick
        promise={more.promise}
        questions={measures.questions}
        chosen={chosen.get(more.promise.id) ?? null}
        words={words}
        pick={way => {
          if (way) choose(more.promise.id, way);
          show(null);
        }}
      />
    );
  if (more)
    return (
      <Ready
        promise={more.promise}
        words={words}
        back={() => show(null)}
        keep={() => {
          choose(more.promise.id, { is: 'ask' });
          show(null);
        }}
      />
    );
  const choices = unmeasured.flatMap(({ id, text }): MeasureChoice[] => {
    const way = chosen.get(id);
    // What is said half is not said yet.
    return way && !(way.is === 'own' && way.metric === '') ? [{ id, text, way }] : [];
  });
  const waiting = choices.filter(({ way }) => way.is === 'ask').length;
  const save = async (): Promise<void> => {
    if ((await acts.deed('measure', [choices], { to: 'home' })) === null) kept.clear();
  };
  return (
    <>
      <Button text={`‹ ${words.views.home}`} act={() => acts.go({ to: 'home' })} look="link" />
      <h1 tabIndex={-1}>{w.title}</h1>
      <p class="quiet">
        {measures.promises === 0 ? w.noPromises : unmeasured.length === 0 ? w.none : w.intro(measures.promises, unmeasured.length)}
      </p>
      <ul class="questions">
        {unmeasured.map(one => (
          <Ways
            key={one.id}
            promise={one}
            measures={measures}
            way={chosen.get(one.id) ?? null}
            seen={seen}
            choose={way => choose(one.id, way)}
            pick={() => show({ promise: one, is: 'pick' })}
            see={() => show({ promise: one, is: 'ready' })}
          />
        ))}
      </ul>
      <ReadyList kept={measures.kept} words={words} />
      {measures.proved.length > 0 && (
        <section aria-label={w.proved}>
          <h2>{w.proved}</h2>
          <ul class="lines">
            {measures.proved.map(({ text, proof }) => (
              <li key={text}>
                <Quoted text={text} words={words} />{' '}
                <span class="quiet">
                  <bdi>{proof}</bdi>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {unmeasured.length > 0 && (
        <footer class="foot">
          {waiting > 0 && <p class="quiet">{w.wait(waiting, choices.length)}</p>}
          <div class="buttons">
            <Button
              text={choices.length === 0 ? w.saveNone : w.save(choices.length)}
              act={() => void save()}
              look="main"
              isOff={isOff || choices.length === 0 || !seen.desk.state.canEdit}
            />
            <Button text={w.later} act={() => acts.go({ to: 'home' })} look="link" />
          </div>
        </footer>
      )}
    </>
  );
}
