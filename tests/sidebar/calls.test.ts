import type { Reaction } from './browser';
import { inBrowser, seen, text } from './in-browser';
import { click, go, serving } from './scenes/scene';
import { good, stateOf } from './states';

inBrowser(({ start }) => {
  test('a double click is one call, and every other button is off meanwhile', async () => {
    const s = await start(serving({ last: null }));
    await s.page.getByRole('button', { name: 'Check alignment' }).dblclick();
    await seen(s, 'Starting');
    for (const button of await s.page.getByRole('button').all())
      expect([await button.textContent(), await button.isDisabled()]).toEqual([
        await button.textContent(),
        (await button.textContent()) !== 'Stop the check',
      ]);
    expect(await s.calls()).toEqual(['ping', 'state', 'check', 'progress'].slice(0, (await s.calls()).length));
  });

  test('a form that is sent twice is sent once', async () => {
    const s = await start(serving({}, { propose: 'hangs' }));
    await go('Promises')(s);
    await click(/^Propose action: /)(s);
    await s.page.getByLabel('Who does it').press('Enter');
    await s.page
      .getByLabel('Who does it')
      .press('Enter', { timeout: 500 })
      .catch(() => undefined);
    await s.page.getByRole('button', { name: 'Add to Actions' }).dblclick({ force: true });
    expect(await s.given('propose')).toHaveLength(1);
  });

  test('a call that hangs ends in a plain sentence, and its late answer is ignored', async () => {
    const s = await start(serving({}, { state: 'hangs' }), { hasClock: true });
    await s.page.clock.runFor(61_000);
    await seen(s, 'The spreadsheet did not answer in time.');
    await s.react('state', { gives: good(stateOf({ brand: 'In time' })) });
    await click('Try again')(s);
    await seen(s, 'In time');
    await s.answer(1, good(stateOf({ brand: 'Too late' })));
    await s.page.clock.runFor(100);
    expect(await text(s)).not.toContain('Too late');
  });

  test('an answer that comes after its view has gone changes nothing', async () => {
    const s = await start(serving({}, { remedies: 'hangs' }));
    await go('Evidence')(s);
    await click('Look at the data')(s);
    await go('Settings')(s);
    await s.answer((await s.calls()).indexOf('remedies'), good({ issues: [], more: 0, fixes: [], backup: null }));
    expect(await text(s)).toContain('How sure a verdict must be');
  });

  test.each<[string, Record<string, Reaction>, string]>([
    ['fails', { ping: { fails: 'Exception: no' } }, 's1'],
    ['hangs', { ping: 'hangs' }, 's1'],
    ['comes from another session', {}, 's2'],
    ['cannot be called', { ping: null as never }, 's1'],
  ])('where the first ping %s, several accounts are explained, and trying again helps', async (_, reactions, session) => {
    const s = await start(serving({}, reactions), { hasClock: true, session });
    await s.page.clock.runFor(10_100);
    await seen(s, 'Are you signed in with several Google accounts?');
    expect(await text(s)).toContain('private window');
    expect(await s.calls()).not.toContain('state');
    await s.react('ping', { gives: good({ session }) });
    await click('Try again')(s);
    await seen(s, 'Juniper & Pine Hotels');
  });

  test('nothing of what Google says of a failure is shown', async () => {
    const s = await start(serving({}, { show: { fails: 'ScriptError: TypeError: Cannot read properties of null' } }));
    await go('Promises')(s);
    await click(/^Show evidence/)(s);
    await seen(s, 'The spreadsheet could not be reached.');
    expect((await s.page.locator('body').allInnerTexts()).join()).not.toContain('TypeError');
    await click('Close')(s);
    expect(await s.page.getByRole('alert').count()).toBe(0);
  });
});
