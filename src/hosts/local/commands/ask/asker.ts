import { UserError } from '../../../../core/table/user-error';
import { harmless } from '../../terminal';
import type { Words } from '../../words';

/** One of several answers. */
export interface Offered<T> {
  value: T;
  label: string;
  hint?: string;
}

/** Asks a person at a terminal. Each question throws UserError `cancelled` where the person leaves it. */
export interface Asker {
  say(text: string): void;
  /** One of them; `first` is the one that is proposed. */
  choose<T>(question: string, offered: readonly Offered<T>[], first?: T): Promise<T>;
  /** Some of them, or none; `ticked` are proposed. */
  tick<T>(question: string, offered: readonly Offered<T>[], ticked: readonly T[]): Promise<T[]>;
  /** A line of text; '' for none. */
  type(question: string, hint: string): Promise<string>;
  agree(question: string): Promise<boolean>;
}

export const isTerminal = (): boolean => process.stdin.isTTY && process.stdout.isTTY;

/** Asks by keys: arrows, space and return, and says so in these words. Only loaded where there is a terminal. */
export async function terminalAsker({ commands }: Words): Promise<Asker> {
  const clack = await import('@clack/prompts');
  const { yes, no, keys } = commands.ask;
  const given = <T>(answer: T | typeof clack.CANCEL_SYMBOL): T => {
    if (clack.isCancel(answer)) throw new UserError('cancelled');
    return answer as T;
  };
  // Values are places in the list: they may be of any kind.
  const options = <T>(offered: readonly Offered<T>[]) =>
    offered.map(({ label, hint }, i) => ({ value: i, label: harmless(label), ...(hint ? { hint: harmless(hint) } : {}) }));
  const placeOf = <T>(offered: readonly Offered<T>[], value: T): number => offered.findIndex(one => one.value === value);
  return {
    say: text => clack.log.message(harmless(text)),
    async choose(question, offered, first) {
      const initialValue = first === undefined ? 0 : Math.max(0, placeOf(offered, first));
      const at = given(
        await clack.select<number>({
          message: harmless(question),
          options: options(offered),
          initialValue,
          maxItems: 12,
          showInstructions: false,
        }),
      );
      return offered[at]!.value;
    },
    async tick(question, offered, ticked) {
      const initialValues = ticked.map(value => placeOf(offered, value)).filter(at => at >= 0);
      const message = harmless(`${question}\n${keys}`);
      const wish = { message, options: options(offered), initialValues, required: false, maxItems: 15, showInstructions: false };
      return given(await clack.multiselect<number>(wish)).map(at => offered[at]!.value);
    },
    type: async (question, hint) => (given(await clack.text({ message: harmless(question), placeholder: hint })) ?? '').trim(),
    agree: async question => given(await clack.confirm({ message: harmless(question), active: yes, inactive: no })),
  };
}
