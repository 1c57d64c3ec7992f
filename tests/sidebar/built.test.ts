import { builtPage } from './browser';

const html = builtPage();

describe('the built page', () => {
  test('is one file of at most 144 KB', () => {
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(144 * 1024);
  });

  test('holds nothing that Google’s templates or a browser would stumble over', () => {
    expect(html).not.toContain('<?');
    expect(html.match(/<\/script/gi)).toHaveLength(1);
    expect(html.match(/__START__/g)).toHaveLength(1);
    expect(html).toContain('<meta charset="utf-8">');
  });

  test('loads nothing and puts no text in as HTML', () => {
    expect(html).not.toMatch(/<(link|img|iframe|base|meta name)|@import|url\(|fetch\(|XMLHttpRequest|WebSocket|sendBeacon|import\(/i);
    expect((html.match(/https?:\/\/[^"'`]*/g) ?? []).filter(url => !url.startsWith('http://www.w3.org/'))).toEqual([]);
  });

  test('has a language, a title and light colours', () => {
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<title>Promise Audit</title>');
    expect(html).toContain('color-scheme:light');
  });
});
