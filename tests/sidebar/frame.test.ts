import { viaParent } from '../../src/sidebar/frame';

/** A frame in a page that answers by hand. */
function framed() {
  let listen: (message: object) => void = () => undefined;
  const asked: { call: number; name: string; args: unknown[] }[] = [];
  const parent = { postMessage: (question: (typeof asked)[number]) => void asked.push(question) };
  const addEventListener = (_: string, listener: typeof listen): void => {
    listen = listener;
  };
  const frame = { parent, addEventListener };
  return { asked, transport: viaParent(frame as never), answer: (data: unknown, source: unknown = parent) => listen({ data, source }) };
}

test('asks the page around it, and gives each question its own answer', async () => {
  const { asked, transport, answer } = framed();
  const [first, second] = [transport('state', []), transport('show', [{ tab: 'Evidence', cell: 'A1' }])];
  expect(asked.map(({ name, args }) => [name, args])).toEqual([
    ['state', []],
    ['show', [{ tab: 'Evidence', cell: 'A1' }]],
  ]);
  answer({ call: asked[1]!.call, reply: 'second' });
  answer({ call: asked[0]!.call, reply: 'first' });
  expect(await Promise.all([first, second])).toEqual(['first', 'second']);
});

test('takes answers of that page alone, and none that it did not ask for', async () => {
  const { asked, transport, answer } = framed();
  const reply = transport('state', []);
  answer({ call: asked[0]!.call, reply: 'of a stranger' }, {});
  for (const odd of [null, 'text', {}, { call: 99, reply: 'odd' }]) answer(odd);
  answer({ call: asked[0]!.call, reply: 'right' });
  expect(await reply).toBe('right');
});

test('rejects where that page failed', async () => {
  const { asked, transport, answer } = framed();
  const reply = transport('state', []);
  answer({ call: asked[0]!.call, failed: 'out of memory' });
  await expect(reply).rejects.toThrow('out of memory');
});
