import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Sidebar } from './browser';
import { inBrowser, seen, text } from './in-browser';
import { colouredButtons, cutOff, faintTexts, overhang } from './look';
import { scenes } from './scenes';
import { hostileScenes } from './scenes/hostile';
import { go, type Scene, serving } from './scenes/scene';
import { spoken } from './spoken/spoken';
import { cardOf, hostile, lastOf } from './states';

// `SIDEBAR_PICTURES=<folder> SIDEBAR_LANGUAGE=zh-TW npx jest tests/sidebar/page.test.ts` draws every state in a language.
const pictures = process.env.SIDEBAR_PICTURES;

/** What axe has against the page; contrast, which takes it long, is looked at by `faintTexts`. */
const violationsOf = async (s: Sidebar): Promise<string[]> => {
  await s.page.evaluate(axe.source);
  return s.page.evaluate(async () => {
    type Axe = { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run({
      resultTypes: ['violations'],
      rules: { 'color-contrast': { enabled: false } },
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
};

inBrowser(({ start }) => {
  async function look(name: string, { reactions, act, hasClock = false, says }: Scene): Promise<Sidebar> {
    const s = await start(reactions, { hasClock });
    await act?.(s);
    // What a server says in another language is seen in the picture.
    if (spoken === 'en') await seen(s, says);
    else await s.page.waitForTimeout(300);
    expect(await s.page.locator('h1').count()).toBe(1);
    if (pictures) mkdirSync(pictures, { recursive: true });
    // With a scrollbar 284 are left of 300; at 200 % zoom, 142.
    for (const width of [300, 284, 142]) {
      await s.page.setViewportSize({ width, height: 700 });
      if (pictures) await s.page.screenshot({ path: join(pictures, `${name.replace(/\W+/g, '-')}-${width}.png`), fullPage: true });
      expect([width, await s.page.evaluate(overhang), await s.page.evaluate(cutOff)]).toEqual([width, 0, []]);
    }
    return s;
  }

  test.each(Object.entries(scenes))('%s: all is to be seen, nothing sideways, nothing faint, one coloured button', async (name, scene) => {
    const s = await look(name, scene);
    expect(await s.page.evaluate(faintTexts)).toEqual([]);
    expect((await s.page.evaluate(colouredButtons)).length).toBeLessThanOrEqual(1);
    if (!scene.hasClock) expect(await violationsOf(s)).toEqual([]);
    expect(await text(s)).not.toMatch(/undefined|null|NaN|\[object|TypeError/);
  });

  test.each(Object.entries(hostileScenes))('hostile words in the view %s are text and nothing else', async (name, scene) => {
    const s = await look(`hostile ${name}`, scene);
    expect(await s.page.title()).toBe('Promise Audit');
    expect(await s.page.locator('#page script, #page img, #page a').count()).toBe(0);
  });

  test('words of a user are shown letter by letter', async () => {
    const promises = hostile.map((words, i) => cardOf({ id: `P${i}`, text: words }));
    const s = await start(serving({ last: lastOf({ promises }) }));
    await go('Promises')(s);
    expect(await s.page.locator('.card h2 bdi').allTextContents()).toEqual(hostile);
  });
});
