import { focused, inBrowser, seen, text } from './in-browser';
import { exampleHost } from './states';

inBrowser(({ startLive }) => {
  test('by keyboard alone: from the example to a changed verdict', async () => {
    const host = exampleHost();
    const live = await startLive(host);
    const { page } = live;
    const tabTo = async (name: string): Promise<void> => {
      for (let i = 0; i < 120; i++) {
        await page.keyboard.press('Tab');
        if ((await focused(live)) === name) return;
      }
      throw new Error(`${name} cannot be reached`);
    };
    const enter = () => page.keyboard.press('Enter');
    await seen(live, 'What to do next');
    await tabTo('Check alignment');
    await enter();
    await seen(live, 'Alignment checked');
    await tabTo('See broken promises');
    expect(await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)).toBe('solid');
    await enter();
    await seen(live, '8 of 24 promises');
    await tabTo('Show evidence: A person answers in 60 seconds');
    await enter();
    await page.getByText('Selected').first().waitFor({ state: 'attached' });
    expect(host.shown).toHaveLength(1);
    await tabTo('Edit: A person answers in 60 seconds');
    await enter();
    await page.getByLabel('Kept when').waitFor();
    await tabTo('Kept when');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('within 20 minutes');
    await seen(live, 'Reads as: ≤ 20 minutes');
    await enter();
    await seen(live, 'Wrote Promises!F18.');
    await tabTo('Check again');
    await enter();
    await seen(live, 'Changed since the last check');
    expect(await text(live)).toContain('Broken → Kept A person answers in 60 seconds');
    await tabTo('Back to Home');
    await enter();
    await seen(live, 'What to do next');
    await tabTo('Save');
    await enter();
    await seen(live, 'Saved 24 promises');
  });

  test('from nothing to evidence connected, over the real server', async () => {
    const host = exampleHost();
    host.workbook.grids.set('Survey', [
      ['Date', 'How was breakfast?', 'Loyalty tier'],
      ...Array.from({ length: 40 }, (_, i) => ['2026-10-10', 1 + (i % 5), ['Gold', 'Silver'][i % 2]!]),
    ]);
    const live = await startLive(host);
    const click = (name: string | RegExp) => live.page.getByRole('button', { name, exact: true }).first().click();
    await click('Connect more');
    await click('Survey');
    await click('Column by column');
    await seen(live, '40 rows.');
    await click('Drop: Loyalty tier');
    await click('See what will count');
    await seen(live, '40 values will count.');
    await click('Connect “Survey”');
    await seen(live, 'Connected “Survey”: 2 rows in the tab Sources');
    expect(
      host.workbook.grids
        .get('Sources')!
        .slice(-2)
        .map(row => row.slice(0, 3)),
    ).toEqual([
      ['Survey', 'Date', 'Date'],
      ['Survey', 'How was breakfast?', 'Value'],
    ]);
  });
});
