import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { SettingItem } from '../../app/set-up/setting';
import type { Snag } from '../client';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import { Form, focusBad } from '../parts/form';
import { useKept } from '../parts/kept';
import type { Seen } from '../parts/sight';

/** Each setting with its meaning and its default, to be changed in place. */
export function Settings(seen: Seen): JSX.Element {
  const { desk, words } = seen;
  const w = words.settings;
  const [open, setOpen] = useState<string | null>(null);
  return (
    <>
      <h1 tabIndex={-1}>{w.title}</h1>
      <Speech {...seen} />
      <p class="quiet">{w.intro}</p>
      <ul class="settings">
        {desk.state.settings.map(item => (
          <Setting key={item.key} item={item} seen={seen} isOpen={open === item.key} open={isOpen => setOpen(isOpen ? item.key : null)} />
        ))}
      </ul>
    </>
  );
}

/** The language of the sidebar and the menu, for whoever looks alone. */
function Speech({ desk, acts, words, isOff }: Seen): JSX.Element {
  const w = words.settings.language;
  const { chosenLanguage, languages } = desk.state;
  const [value, setValue] = useState(chosenLanguage);
  const choices = [{ value: '', name: w.automatic }, ...languages.map(({ code, name }) => ({ value: code, name }))];
  return (
    <div class="own-language">
      <Field label={w.title} value={value} change={setValue} choices={choices} hint={w.hint} isOff={isOff} />
      {value !== chosenLanguage && <Button text={w.use} act={() => acts.speak(value)} isOff={isOff} />}
    </div>
  );
}

interface Traits {
  item: SettingItem;
  seen: Seen;
  isOpen: boolean;
  open: (isOpen: boolean) => void;
}

function Setting({ item, seen, isOpen, open }: Traits): JSX.Element {
  const { desk, words } = seen;
  const w = words.settings;
  const line = useRef<HTMLLIElement>(null);
  const { name, meaning, cell, isReadable } = item;
  const close = (): void => {
    open(false);
    setTimeout(() => line.current?.querySelector('button')?.focus());
  };
  return (
    <li ref={line}>
      <h2>{name}</h2>
      <p class={cell === null ? 'quiet' : 'value'}>
        <bdi>{cell === null ? w.byDefault : (percentOf(item, w.percent) ?? String(cell))}</bdi>{' '}
        {desk.state.canEdit && !isOpen && (
          <Button text={w.change} label={w.changeOne(name)} act={() => open(true)} look="link" isOff={seen.isOff} />
        )}
      </p>
      {!isReadable && <p class="error">{w.unreadable}</p>}
      <p class="quiet">{meaning}</p>
      {isOpen && <Change item={item} seen={seen} close={close} />}
    </li>
  );
}

/** A share as a percentage, said by `say`; null where it is none. */
function percentOf({ cell, kind }: SettingItem, say: (figure: string) => string): string | null {
  if (kind !== 'share') return null;
  if (typeof cell === 'number') return say(String(Number((cell <= 1 ? cell * 100 : cell).toFixed(6))));
  const figure = /^(\d+(?:\.\d+)?)\s?%$/.exec(String(cell))?.[1];
  return figure === undefined ? null : say(figure);
}

/** A setting as a cell takes it in each language: a share as a percentage with a decimal point. */
const written = (item: SettingItem): string => percentOf(item, figure => `${figure} %`) ?? String(item.cell ?? '');

function Change({ item, seen, close }: { item: SettingItem; seen: Seen; close: () => void }): JSX.Element {
  const { acts, words } = seen;
  const w = words.settings;
  const { key, name, cell, kind, choices } = item;
  const [value, setValue, forget] = useKept(`set ${key} over ${cell}`, written(item));
  const [snag, setSnag] = useState<Snag | null>(null);
  const submit = async (): Promise<void> => {
    const failed = await acts.deed('set', [key, { from: cell, to: value, isBack: false }]);
    setSnag(failed);
    if (failed) return focusBad();
    giveUp();
  };
  const giveUp = (): void => {
    forget();
    close();
  };
  const options =
    choices.length > 0 ? [{ value: '', name: w.blank }, ...choices.map(choice => ({ value: choice, name: choice }))] : undefined;
  return (
    <Form title={name} save={w.save} cancel={words.cancel} isOff={seen.isOff} submit={submit} close={giveUp}>
      <Field
        label={w.value}
        value={value}
        change={setValue}
        choices={options}
        hint={kind === 'date' ? w.date : kind === 'share' ? w.share : undefined}
        error={snag?.code === 'invalid-entry' ? (snag.message ?? undefined) : undefined}
      />
    </Form>
  );
}
