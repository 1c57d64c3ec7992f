import { focused, inBrowser, seen, text } from './in-browser';
import { checkThen } from './scenes/check';
import { click, serving } from './scenes/scene';
import { bad, doneOf, good, lastOf } from './states';

inBrowser(({ start }) => {
  test('a check shows how far it is, tells listeners at the quarters, and then what came out', async () => {
    const s = await start(serving({ last: null }), { hasClock: true });
    const heard = s.page.locator('p[role=status][aria-live=polite]').first();
    await checkThen({ done: 12000, of: 40000 })(s);
    await seen(s, '12,000 of 40,000 rows');
    expect(await heard.textContent()).toBe('Checking: 25 % of the evidence read.');
    expect(await s.page.getByRole('progressbar', { name: 'Progress of the check' }).getAttribute('value')).toBe('0.3');
    await s.answer(2, good(doneOf()));
    await seen(s, 'Alignment checked');
    expect(await heard.textContent()).toBe('Checked: 6 kept, 6 too close to call, 8 broken, 4 not judged.');
    await click('See broken promises')(s);
    await seen(s, '8 of 24 promises');
  });

  test('says which verdicts are other than at the check before', async () => {
    const [first, second, ...rest] = lastOf().promises;
    const before = lastOf({ promises: [{ ...first!, verdict: 'kept' }, ...rest] });
    const s = await start(serving({ last: before }, { changed: { gives: good(true) }, check: { gives: good(doneOf()) } }));
    await click('Check alignment')(s);
    await seen(s, 'Changed since the last check');
    expect(await s.page.locator('.lines li').allInnerTexts()).toEqual([`Kept → Broken ${first!.text}`, `New: Broken ${second!.text}`]);
    await click(second!.text)(s);
    expect(await focused(s)).toBe(`“${second!.text}”`);
  });

  test('a stop asks the server to stop', async () => {
    const s = await start(serving({ last: null }));
    await click('Check alignment')(s);
    await click('Stop the check')(s);
    await seen(s, 'Stopping');
    await s.answer(2, bad('cancelled', 'Cancelled.'));
    await seen(s, 'Stopped: nothing was changed.');
    expect(await s.calls()).toContain('cancel');
  });

  test('a check that hangs is given up, and the last audit stays', async () => {
    const s = await start(serving({}, { changed: { gives: good(true) } }), { hasClock: true });
    await click('Check alignment')(s);
    await s.page.clock.runFor(371_000);
    await seen(s, 'The spreadsheet did not answer in time.');
    await s.answer(3, good(doneOf('', { brand: 'Too late' })));
    await click('Back to Home')(s);
    expect(await text(s)).toContain('Juniper & Pine Hotels Checked 22 Nov');
  });
});
