import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CollectedPromise, Collection } from '../../app/promises/collect-promises';
import { Question } from '../parts/answer';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import { Form } from '../parts/form';
import type { Seen } from '../parts/sight';

/** What was pasted: leaving the view loses nothing. */
const pasted = { copy: '', from: '' };

/** Promises out of pasted copy: paste, look, tick, add. */
export function Collect(seen: Seen): JSX.Element {
  const { acts, words } = seen;
  const w = words.collect;
  const [copy, setCopy] = useState(pasted.copy);
  const [from, setFrom] = useState(pasted.from);
  const [isRead, read] = useState(false);
  return (
    <>
      <h1 tabIndex={-1}>{w.title}</h1>
      {isRead ? (
        <>
          <Button text={w.another} act={() => read(false)} look="link" />
          <Question key="copy" ask={() => acts.ask.copy(copy, from)} text={w.reading} words={words}>
            {collection => <Found collection={collection} seen={seen} />}
          </Question>
        </>
      ) : (
        <>
          <p class="quiet">{w.intro}</p>
          <Form
            title={w.title}
            save={w.read}
            cancel={words.cancel}
            isOff={copy.trim() === ''}
            submit={() => read(true)}
            close={() => acts.go({ to: 'home' })}
          >
            <Field
              label={w.label}
              kind="area"
              value={copy}
              change={value => {
                pasted.copy = value;
                setCopy(value);
              }}
            />
            <Field
              label={w.from}
              value={from}
              change={value => {
                pasted.from = value;
                setFrom(value);
              }}
            />
          </Form>
        </>
      )}
    </>
  );
}

function Found({ collection, seen }: { collection: Collection; seen: Seen }): JSX.Element {
  const { acts, words } = seen;
  const w = words.collect;
  const [sentences, put] = useState(collection.sentences.map(one => ({ ...one, isTicked: one.kind !== 'none' && one.twin === '' })));
  const chosen = sentences.filter(({ isTicked }) => isTicked);
  const set = (at: number, more: Partial<CollectedPromise & { isTicked: boolean }>): void =>
    put(sentences.map((one, i) => (i === at ? { ...one, ...more } : one)));
  const promises = sentences.filter(({ kind, twin }) => kind !== 'none' && twin === '');
  const add = (): void => {
    const ticked = chosen.map(({ text, whereStated, touchpoint }) => ({ text, whereStated, touchpoint }));
    pasted.copy = '';
    void acts.deed('addPromises', [ticked], { to: 'believe' });
  };
  if (promises.length === 0) return <p>{w.none}</p>;
  const list = (title: string, isIt: (one: CollectedPromise) => boolean): JSX.Element | false =>
    sentences.some(isIt) && (
      <section>
        {title !== '' && <h2>{title}</h2>}
        <ul class="questions">
          {sentences.map(
            (one, i) =>
              isIt(one) && (
                <li key={one.text + i} class="card">
                  <label class="tick">
                    <input type="checkbox" checked={one.isTicked} onChange={() => set(i, { isTicked: !one.isTicked })} />
                    <b>
                      <bdi>“{one.text}”</bdi>
                    </b>
                  </label>
                  <p class={one.kind === 'promise' ? 'fine' : 'quiet'}>
                    <bdi>{one.twin === '' ? one.sentence : `= “${one.twin}”`}</bdi>
                  </p>
                  <p class="quiet">
                    <bdi>{one.whereStated}</bdi>
                  </p>
                  {one.isTicked && (
                    <Field
                      label={w.touchpoint}
                      value={one.touchpoint}
                      choices={[...new Set([...collection.touchpoints, ...collection.sentences.map(other => other.touchpoint)])]
                        .filter(name => name !== '')
                        .map(name => ({ value: name, name }))}
                      change={touchpoint => set(i, { touchpoint })}
                    />
                  )}
                </li>
              ),
          )}
        </ul>
      </section>
    );
  return (
    <>
      <h2>{w.found(promises.length)}</h2>
      <p class="quiet">{w.sentences(sentences.length)}</p>
      {collection.contradictions.length > 0 && (
        <section>
          <h2>{w.against}</h2>
          <ul class="questions">
            {collection.contradictions.map(({ first, second }) => (
              <li key={first + second} class="card waits">
                <bdi>“{first}”</bdi> ↔ <bdi>“{second}”</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      {list('', ({ kind, twin }) => kind !== 'none' && twin === '')}
      {list(w.twice, ({ twin }) => twin !== '')}
      {list(w.nothing, ({ kind, twin }) => kind === 'none' && twin === '')}
      <footer class="foot">
        <div class="buttons">
          <Button
            text={chosen.length === 0 ? w.addNone : w.add(chosen.length)}
            act={add}
            look="main"
            isOff={seen.isOff || chosen.length === 0 || !seen.desk.state.canEdit}
          />
        </div>
      </footer>
    </>
  );
}
