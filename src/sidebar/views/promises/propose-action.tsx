import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PromiseCard } from '../../../app/check/promise-card';
import { Field } from '../../parts/field';
import { Form, focusBad } from '../../parts/form';
import { useKept } from '../../parts/kept';
import type { Seen } from '../../parts/sight';

/** An action for one promise, with the next step to begin with: written down only when it is added. */
export function Propose({ card, seen, close }: { card: PromiseCard; seen: Seen; close: () => void }): JSX.Element {
  const { desk, acts, words } = seen;
  const w = words.promises.proposal;
  const [typed, type, forget] = useKept(`propose for ${card.id}`, { action: card.action, owner: card.owner, due: '' });
  const { action, owner, due } = typed;
  const giveUp = (): void => {
    forget();
    close();
  };
  const [isBad, setBad] = useState(false);
  const isMissing = action.trim() === '';
  const submit = async (): Promise<void> => {
    setBad(isMissing);
    if (isMissing) return focusBad();
    const proposal = { promiseId: card.id, action: action.trim(), owner: owner.trim(), due };
    if ((await acts.deed('propose', [[proposal]])) === null) giveUp();
  };
  if (!desk.state.actions) return <p class="notice">{w.noTab}</p>;
  return (
    <Form title={w.title(card.text)} save={w.add} cancel={words.cancel} isOff={seen.isOff} submit={submit} close={giveUp}>
      <Field
        label={w.action}
        value={action}
        change={value => type({ ...typed, action: value })}
        kind="area"
        error={isBad && isMissing ? w.missing : undefined}
      />
      <Field label={w.owner} value={owner} change={value => type({ ...typed, owner: value })} />
      <Field label={w.due} value={due} change={value => type({ ...typed, due: value })} kind="date" />
    </Form>
  );
}
