import type { JSX } from 'preact';
import type { CollectedPromise, Collection } from '../../../app/promises/collect-promises';
import { Question } from '../../parts/answer';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import { Form } from '../../parts/form';
import { useKept } from '../../parts/kept';
import { Quoted } from '../../parts/quoted';
import type { Seen } from '../../parts/sight';

/** In the list of touchpoints, what stands for one that is not there yet; no touchpoint can be called that. */
const OTHER = '\u0000';

/** Promises out of pasted copy: paste, look, tick, add. */
export function Collect(seen: Seen): JSX.Element {
  const { acts, words } = seen;
  const w = words.collect;
  const [copy, setCopy, forgetCopy] = useKept('collect copy', '');
  const [from, setFrom] = useKept('collect from', '');
  const [isRead, read, forgetRead] = useKept('collect read', false);
  const forget = (): void => {
    forgetCopy();
    forgetRead();
  };
  return (
    <>
      <h1 tabIndex={-1}>{w.title}</h1>
      {isRead ? (
        <>
          <Button text={w.another} act={() => read(false)} look="link" />
          <Question key="copy" ask={() => acts.ask.copy(copy, from)} text={w.reading} words={words}>
            {collection => <Found collection={collection} forget={forget} seen={seen} />}
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
            <Field label={w.label} kind="page" value={copy} change={setCopy} />
            <Field label={w.from} value={from} change={setFrom} />
          </Form>
        </>
      )}
    </>
  );
}

function Found({ collection, forget, seen }: { collection: Collection; forget: () => void; seen: Seen }): JSX.Element {
  const { acts, words } = seen;
  const w = words.collect;
  // What is said of a sentence holds as long as it is read alike.
  const [sentences, put, forgetTicks] = useKept(
    `collect ${JSON.stringify(collection.sentences)}`,
    collection.sentences.map(one => ({ ...one, isTicked: one.kind !== 'none' && one.twin === '', isElsewhere: false })),
  );
  const chosen = sentences.filter(({ isTicked }) => isTicked);
  const isUnplaced = chosen.some(({ touchpoint }) => touchpoint.trim() === '');
  const set = (at: number, more: Partial<CollectedPromise & { isTicked: boolean; isElsewhere: boolean }>): void =>
    put(sentences.map((one, i) => (i === at ? { ...one, ...more } : one)));
  // What was typed for one sentence may be chosen for the next.
  const places = [
    ...new Set([
      ...collection.touchpoints,
      ...collection.sentences.map(({ touchpoint }) => touchpoint),
      ...sentences.filter(({ isElsewhere }) => isElsewhere).map(({ touchpoint }) => touchpoint.trim()),
    ]),
  ].filter(name => name !== '');
  const promises = sentences.filter(({ kind, twin }) => kind !== 'none' && twin === '');
  const add = async (): Promise<void> => {
    const ticked = chosen.map(({ text, whereStated, touchpoint }) => ({ text, whereStated, touchpoint: touchpoint.trim() }));
    if ((await acts.deed('addPromises', [ticked], { to: 'believe' })) !== null) return;
    forgetTicks();
    forget();
  };
  if (promises.length === 0) return <p>{w.none}</p>;
  const list = (title: string, isIt: (one: CollectedPromise) => boolean, text = ''): JSX.Element | false =>
    sentences.some(isIt) && (
      <section>
        {title !== '' && <h2>{title}</h2>}
        {text !== '' && <p class="quiet">{text}</p>}
        <ul class="questions">
          {sentences.map(
            (one, i) =>
              isIt(one) && (
                <li key={one.text + i} class="card">
                  <label class="tick">
                    <input type="checkbox" checked={one.isTicked} onChange={() => set(i, { isTicked: !one.isTicked })} />
                    <b>
                      <Quoted text={one.text} words={words} />
                    </b>
                  </label>
                  <p class={one.kind === 'promise' ? 'fine' : 'quiet'}>
                    <bdi>{one.twin === '' ? one.sentence : `= ${words.quoted(one.twin, 200)}`}</bdi>
                  </p>
                  <p class="quiet">
                    <bdi>{one.whereStated}</bdi>
                  </p>
                  {one.isTicked && (
                    <Field
                      label={w.touchpoint}
                      value={one.isElsewhere ? OTHER : one.touchpoint}
                      choices={[...places.map(name => ({ value: name, name })), { value: OTHER, name: words.lists.other }]}
                      change={name =>
                        set(i, name === OTHER ? { isElsewhere: true, touchpoint: '' } : { isElsewhere: false, touchpoint: name })
                      }
                    />
                  )}
                  {one.isTicked && one.isElsewhere && (
                    <Field label={words.lists.newTouchpoint} value={one.touchpoint} change={touchpoint => set(i, { touchpoint })} />
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
                <Quoted text={first} words={words} /> ↔ <Quoted text={second} words={words} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {list('', ({ kind, twin }) => kind !== 'none' && twin === '')}
      {list(w.twice, ({ twin }) => twin !== '')}
      {list(w.nothing, ({ kind, twin }) => kind === 'none' && twin === '', w.nothingText)}
      <footer class="foot">
        <div class="buttons">
          <Button
            text={chosen.length === 0 ? w.addNone : isUnplaced ? w.addUnplaced : w.add(chosen.length)}
            act={() => void add()}
            look="main"
            isOff={seen.isOff || chosen.length === 0 || isUnplaced || !seen.desk.state.canEdit}
          />
        </div>
      </footer>
    </>
  );
}
