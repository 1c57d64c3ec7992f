import type { JSX } from 'preact';
import type { ListedTouchpoint } from '../../../app/promises/lists';
import type { Phase } from '../../../core/declared/choices';
import { Field } from '../../parts/field';
import { Form } from '../../parts/form';
import { useKept } from '../../parts/kept';
import type { Seen } from '../../parts/sight';

/** In the list of touchpoints, what stands for one that is not there yet; no touchpoint can be called that. */
const OTHER = '\u0000';

const blank = { text: '', touchpoint: '', name: '', whereStated: '', stage: '', phase: '' };

interface Traits {
  seen: Seen;
  close: () => void;
}

/** One promise more, at a touchpoint that is there or is named here. */
export function AddPromise({ touchpoints, seen, close }: Traits & { touchpoints: readonly ListedTouchpoint[] }): JSX.Element {
  const { acts, words, isOff } = seen;
  const w = words.lists;
  const [typed, put, forget] = useKept('add', blank);
  const type = (more: Partial<typeof blank>): void => put({ ...typed, ...more });
  const isNew = typed.touchpoint === OTHER || touchpoints.length === 0;
  const touchpoint = (isNew ? typed.name : typed.touchpoint || touchpoints[0]!.name).trim();
  const { text, whereStated } = typed;
  const submit = async (): Promise<void> => {
    const promise = { text: text.trim(), whereStated: whereStated.trim(), touchpoint };
    if ((await acts.deed('addPromises', [[promise]], { to: 'lists' })) === null) forget();
  };
  return (
    <Form
      title={w.addPromise}
      save={w.add}
      cancel={words.cancel}
      isOff={isOff || text.trim() === '' || touchpoint === ''}
      submit={() => void submit()}
      close={close}
    >
      <Field label={w.promise} kind="area" value={text} change={value => type({ text: value })} />
      {touchpoints.length > 0 && (
        <Field
          label={w.touchpoint}
          value={typed.touchpoint || touchpoints[0]!.name}
          change={value => type({ touchpoint: value })}
          choices={[...touchpoints.map(({ name }) => ({ value: name, name })), { value: OTHER, name: w.other }]}
        />
      )}
      {isNew && <Field label={w.newTouchpoint} value={typed.name} change={name => type({ name })} />}
      <Field label={w.whereStated} value={whereStated} change={value => type({ whereStated: value })} />
    </Form>
  );
}

/** One touchpoint more. */
export function AddTouchpoint({ stages, seen, close }: Traits & { stages: readonly string[] }): JSX.Element {
  const { acts, words, isOff } = seen;
  const w = words.lists;
  const [typed, put, forget] = useKept('add', blank);
  const type = (more: Partial<typeof blank>): void => put({ ...typed, ...more });
  const submit = async (): Promise<void> => {
    const phase = (typed.phase || null) as Phase | null;
    const touchpoint = { touchpoint: typed.name.trim(), stage: typed.stage.trim(), phase };
    if ((await acts.deed('addTouchpoint', [touchpoint], { to: 'lists' })) === null) forget();
  };
  return (
    <Form
      title={w.addTouchpoint}
      save={w.add}
      cancel={words.cancel}
      isOff={isOff || typed.name.trim() === ''}
      submit={() => void submit()}
      close={close}
    >
      <Field label={w.newTouchpoint} value={typed.name} change={name => type({ name })} />
      <Field label={w.stage} value={typed.stage} change={stage => type({ stage })} hint={stages.join(' · ')} />
      <Field
        label={w.phase}
        value={typed.phase}
        change={phase => type({ phase })}
        choices={[
          { value: '', name: w.noPhase },
          ...(['before', 'during', 'after'] as const).map(value => ({ value, name: w.phases[value] })),
        ]}
      />
    </Form>
  );
}
