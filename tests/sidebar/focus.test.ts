import { focused, inBrowser, seen } from './in-browser';
import { scenes } from './scenes';
import { click, go, serving } from './scenes/scene';

inBrowser(({ start }) => {
  test('the page does not take the focus when it opens; another view’s heading takes it', async () => {
    const s = await start(serving());
    await seen(s, 'What to do next');
    expect(await focused(s)).toBe('BODY');
    for (const [view, heading] of [
      ['Promises', '24 promises'],
      ['Flaws', 'Flaws and habits'],
      ['Evidence', 'Evidence'],
      ['Actions', 'Actions'],
      ['Settings', 'Settings'],
      ['Home', 'Juniper & Pine Hotels'],
    ] as const) {
      await go(view)(s);
      expect(await focused(s)).toBe(heading);
    }
  });

  test('a form takes the focus, leads to what cannot be taken, and gives the focus back', async () => {
    const s = await start(serving());
    await go('Promises')(s);
    await click(/^Propose action: /)(s);
    expect(await focused(s)).toBe('What will be done');
    await s.page.keyboard.press('Control+A');
    await s.page.keyboard.press('Delete');
    await s.page.getByLabel('Who does it').press('Enter');
    await expect(s.page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA')).resolves.toBeTruthy();
    expect(await s.page.getByLabel('What will be done').getAttribute('aria-invalid')).toBe('true');
    await s.page.keyboard.press('Escape');
    await s.page.waitForFunction(() => document.activeElement?.tagName === 'BUTTON');
    expect(await focused(s)).toBe('Propose action: A person answers in 60 seconds');
  });

  test('a column stays in its place while it is changed or dropped', async () => {
    const s = await start(scenes['connect, columns']!.reactions);
    await scenes['connect, columns']!.act!(s);
    const names = () => s.page.locator('.findings h3').allInnerTexts();
    const before = await names();
    await click('Drop: How was breakfast?')(s);
    expect(await names()).toEqual(before);
    await click('Use: How was breakfast?')(s);
    await s.page.getByLabel('Holds').selectOption('Value');
    await s.page.getByLabel('Touchpoint').focus();
    await s.page.getByLabel('Touchpoint').selectOption('Room');
    expect(await names()).toEqual(before);
    expect(await focused(s)).toBe('Touchpoint');
  });

  test('a visit begins anew, also of the view that is there already', async () => {
    const s = await start(serving());
    await click(/too close/)(s);
    await seen(s, '6 of 24 promises');
    await go('Promises')(s);
    await seen(s, 'Most urgent first');
  });
});
