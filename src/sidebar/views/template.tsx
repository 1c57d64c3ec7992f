import type { JSX } from 'preact';
import type { Chosen } from '../../app/set-up/template';
import { Question } from '../parts/answer';
import { Button } from '../parts/button';
import { useKept } from '../parts/kept';
import type { Seen } from '../parts/sight';

interface Trade {
  name: string;
  touchpoints: Chosen;
}

/** An audit that starts from the touchpoints and typical promises of a trade. */
export function Template(seen: Seen): JSX.Element {
  const { acts, words } = seen;
  const w = words.template;
  const [trade, choose, forget] = useKept<Trade | null>('template', null);
  return (
    <>
      <h1 tabIndex={-1}>{w.title}</h1>
      {trade ? (
        <>
          <Button text={w.another} act={() => choose(null)} look="link" />
          <Strike trade={trade} seen={seen} close={forget} />
        </>
      ) : (
        <Question ask={acts.ask.templates} text={w.loading} words={words} cancel={() => acts.go({ to: 'home' })}>
          {trades => (
            <>
              <p>{w.intro}</p>
              <ul class="lines">
                {trades.map(one => (
                  <li key={one.name}>
                    <button type="button" class="link" onClick={() => choose(one)}>
                      {one.name}
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Question>
      )}
    </>
  );
}

/** All ticked, to be struck out: a touchpoint with its promises, or one of them. */
function Strike({ trade, seen, close }: { trade: Trade; seen: Seen; close: () => void }): JSX.Element {
  const { acts, words, isOff } = seen;
  const w = words.template;
  const [out, strike, forget] = useKept<ReadonlySet<string>>(`template ${trade.name}`, new Set());
  const flip = (key: string): void => {
    const next = new Set(out);
    if (!next.delete(key)) next.add(key);
    strike(next);
  };
  const chosen = trade.touchpoints
    .filter(({ touchpoint }) => !out.has(touchpoint))
    .map(one => ({ ...one, promises: one.promises.filter(text => !out.has(`${one.touchpoint}\n${text}`)) }));
  const use = async (): Promise<void> => {
    if ((await acts.deed('useTemplate', [chosen], { to: 'believe' })) !== null) return;
    forget();
    close();
  };
  const promises = chosen.reduce((sum, one) => sum + one.promises.length, 0);
  return (
    <>
      <p class="quiet">{w.strike}</p>
      <ul class="questions">
        {trade.touchpoints.map(({ touchpoint, stage, promises }) => (
          <li key={touchpoint} class="card">
            <label class="tick">
              <input type="checkbox" checked={!out.has(touchpoint)} onChange={() => flip(touchpoint)} />
              <span>
                <b>{touchpoint}</b> <span class="quiet">{stage}</span>
              </span>
            </label>
            {!out.has(touchpoint) &&
              promises.map(text => (
                <label key={text} class="tick within">
                  <input type="checkbox" checked={!out.has(`${touchpoint}\n${text}`)} onChange={() => flip(`${touchpoint}\n${text}`)} />
                  <span>{words.quoted(text, 200)}</span>
                </label>
              ))}
          </li>
        ))}
      </ul>
      <footer class="foot">
        <div class="buttons">
          <Button
            text={chosen.length === 0 ? w.none : w.use(chosen.length, promises)}
            act={() => void use()}
            look="main"
            isOff={isOff || chosen.length === 0}
          />
          <Button text={words.cancel} act={() => acts.go({ to: 'home' })} look="link" />
        </div>
      </footer>
    </>
  );
}
