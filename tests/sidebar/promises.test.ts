import { inBrowser, seen } from './in-browser';
import { click, go, serving } from './scenes/scene';
import { cardOf } from './states';

inBrowser(({ start }) => {
  test('a promise has its place, its three shares with their range, the reason, the next step and quotes', async () => {
    const s = await start(serving());
    await go('Promises')(s);
    const card = (await s.page.locator('.card').first().allInnerTexts()).join(' ').replace(/\s+/g, ' ');
    expect(card).toContain('“A person answers in 60 seconds” Phone line · Get help · Guest service ✕ Broken');
    expect(card).toMatch(/promised 90 % kept 42 % , range 38 to 47 % believed 86 %/);
    expect(card).toContain('181 of 426 answers pass “≤ 1 minute” (42 %, 38 to 47 %), promised for 90 %.');
    expect(card).toContain('Customers expect “≤ 2 minutes”, which is less than you promise.');
    expect(card).toContain('Smallest honest promise: ≤ 14 minutes: 94 %');
    const bars = await s.page
      .locator('.card .bar')
      .first()
      .evaluate(bar => bar.firstElementChild!.getBoundingClientRect().width / bar.clientWidth);
    expect(bars).toBeCloseTo(0.9, 1);
    await click('Show evidence: A person answers in 60 seconds')(s);
    expect(await s.given('show')).toEqual([[cardOf().places.evidence]]);
  });

  test('filters by verdict, stage and owner, and says how many are left', async () => {
    const s = await start(serving());
    await go('Promises')(s);
    await s.page.getByLabel('Owner').selectOption({ label: 'Finance (1)' });
    await seen(s, '1 of 24 promises');
    await s.page.getByLabel('Verdict').selectOption({ label: 'Broken (1)' });
    expect(await s.page.locator('.card').count()).toBe(1);
    await click('Show all promises')(s);
    expect(await s.page.locator('.card').count()).toBe(24);
  });
});
