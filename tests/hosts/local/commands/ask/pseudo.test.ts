import { rmSync } from 'node:fs';
import { UserError } from '../../../../../src/core/table/user-error';
import { type Asker, terminalAsker } from '../../../../../src/hosts/local/commands/ask/asker';
import { connectByAsking } from '../../../../../src/hosts/local/commands/ask/connect';
import { start } from '../../../../../src/hosts/local/commands/ask/start';
import { readingOf } from '../../../../../src/hosts/local/outside/how-to-read';
import { wordsOf } from '../../../../../src/hosts/local/words';
import { pseudoShop } from '../pseudo-shop';
import { heard, hidden, lettersIn } from '../pseudo-words';

jest.mock('../../../../../src/hosts/local/words', () => jest.requireActual('../pseudo-words').mocked());
const mockConfirm = jest.fn(async (_: Record<string, string>) => true);
jest.mock('@clack/prompts', () => ({ confirm: (given: Record<string, string>) => mockConfirm(given), isCancel: () => false }));

jest.setTimeout(120_000);
const at = pseudoShop();
const folder = at('');
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => heard.splice(0));

/** Somebody who types lines in turn, and leaves where there are none; `pick` says which of some answers is chosen. `seen` is all that the terminal showed. */
function typist(lines: readonly string[], pick: (answers: number) => number): Asker & { seen: string[] } {
  const rest = [...lines];
  const seen: string[] = [];
  const show = (question: string, offered: readonly { label: string; hint?: string }[] = []): void =>
    void seen.push(question, ...offered.flatMap(({ label, hint = '' }) => [label, hint]));
  return {
    seen,
    say: show,
    async choose(question, offered) {
      show(question, offered);
      return offered[pick(offered.length)]!.value;
    },
    async tick(question, offered, ticked) {
      show(question, offered);
      return pick(2) === 0 ? [...ticked] : [];
    },
    async type(question, hint) {
      show(question);
      show(hint);
      const line = rest.shift();
      if (line === undefined) throw new UserError('cancelled');
      return line;
    },
    async agree(question) {
      show(question);
      return pick(2) === 0;
    },
  };
}

const first = (): number => 0;
const last = (answers: number): number => answers - 1;

const words = wordsOf('en');
type Ask = (asker: Asker, print: (text: string) => number) => Promise<number>;
const starting: Ask = (asker, print) => start(asker, words, print, async () => 0);
const wish = { command: 'connect', workbook: at('書.xlsx'), evidence: at('問卷.csv'), out: null } as const;
const connecting: Ask = (asker, print) =>
  connectByAsking({ ...wish, isInPlace: false, isConfirmed: false, plan: null, reading: readingOf({}) }, asker, words, print);

const led = [at('新.xlsx'), at('無.txt'), at('網站.txt'), '', at('無.csv'), at('空.csv'), at('問卷.csv'), ''];

describe('with every word marked, nothing stands bare in what is asked', () => {
  test.each<[string, Ask, readonly string[], (answers: number) => number]>([
    ['start', starting, led, first],
    ['start, once more and saying no', starting, led, last],
    ['start with a promise that is typed', starting, [at('打.xlsx'), '', '櫃檯的服務很親切', '', at('問卷.csv'), ''], first],
    ['start with no promise', starting, [at('沒.xlsx'), '', ''], first],
    ['start that is left', starting, [at('書.xlsx'), ''], first],
    ['connect', connecting, [], first],
    ['connect what is connected, saying no', connecting, [], last],
  ])('%s', async (_, ask, lines, pick) => {
    const asker = typist(lines, pick);
    expect(await ask(asker, text => asker.seen.push(text) && 0)).toBe(0);
    expect(asker.seen.length).toBeGreaterThan(5);
    expect(lettersIn(asker.seen.join('\n'), folder)).toEqual([]);
    expect(hidden(folder)).toEqual([]);
  });

  test('nor in what the keys choose between', async () => {
    const asker = await terminalAsker(words);
    expect(await asker.agree(words.commands.ask.comments)).toBe(true);
    const given = mockConfirm.mock.calls[0]?.[0] ?? {};
    expect(Object.keys(given).sort()).toEqual(['active', 'inactive', 'message']);
    expect(lettersIn(Object.values(given).join())).toEqual([]);
  });
});
