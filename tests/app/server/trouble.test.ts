import { all, ask, start } from './shop-host';

test('a cancelled check, a viewer and somebody else at work leave everything as it was', () => {
  for (const [is, code] of [
    [{ cancelled: true }, 'cancelled'],
    [{ viewOnly: true }, 'view-only'],
    [{ locked: true }, 'busy'],
  ] as const) {
    const host = start();
    const before = all(host);
    Object.assign(host.is, is);
    expect(ask(host, 'check')).toMatchObject({ ok: false, trouble: { code, message: expect.stringMatching(/^[A-Z].*\.$/) } });
    expect(all(host)).toBe(before);
  }
});

test('a fault is told without a word of its own, and kept for the host’s log', () => {
  const host = start();
  host.open = () => {
    throw new TypeError('x is undefined');
  };
  const reply = ask(host, 'state');
  expect(reply).toMatchObject({ ok: false, trouble: { code: 'unexpected' } });
  expect(JSON.stringify(reply)).not.toContain('undefined');
  expect(host.log).toEqual([expect.any(TypeError)]);
});
