import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { colors, heat, ink, linkInk, quiet, type Tone } from '../../src/report/style';

/** Red, green and blue as light, 0..1. */
const lightOf = (color: string): number[] =>
  [1, 3, 5]
    .map(at => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));

const luminance = (color: string): number => lightOf(color).reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i]!, 0);

/** Contrast of two colours, 1..21. Source: WCAG 2.2, relative luminance. */
function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** What eyes without one kind of cone see. Source: Machado, Oliveira and Fernandes, IEEE TVCG 15, 2009, severity 1. */
const blindness: Record<string, number[][]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

const seen = (color: string, eyes: number[][]): number[] =>
  eyes.map(row =>
    Math.max(
      0,
      row.reduce((sum, weight, i) => sum + weight * lightOf(color)[i]!, 0),
    ),
  );

const distance = (one: number[], other: number[]): number => Math.hypot(...one.map((part, i) => Math.sqrt(part) - Math.sqrt(other[i]!)));

const tones = Object.keys(colors) as Tone[];
const verdicts: Tone[] = ['kept', 'too-close', 'broken', 'unjudged'];

test.each(tones)('words can be read on the ground of “%s”', tone => {
  expect(contrast(ink, colors[tone].ground ?? '#FFFFFF')).toBeGreaterThanOrEqual(7);
  expect(contrast(linkInk, colors[tone].ground ?? '#FFFFFF')).toBeGreaterThanOrEqual(4.5);
});

test('words can be read on both ends of the heat map, and small print on white', () => {
  for (const ground of [heat.bad, heat.even, heat.good]) expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(quiet, '#FFFFFF')).toBeGreaterThanOrEqual(4.5);
});

test.each(Object.entries(blindness))('the marks of the verdicts stay apart to eyes with %s', (_name, eyes) => {
  const pairs = verdicts.flatMap((one, i) => verdicts.slice(i + 1).map(other => [one, other] as const));
  for (const [one, other] of pairs)
    expect([one, other, distance(seen(colors[one].mark, eyes), seen(colors[other].mark, eyes)) > 0.1]).toEqual([one, other, true]);
});

test('colours stand in one place: nothing of the report names one of its own', () => {
  const files = ['src/report', 'src/hosts/local', 'src/hosts/google'].flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts'))
      .map(name => join(folder, name)),
  );
  const strays = files
    .filter(file => !file.endsWith('style.ts') && !file.endsWith('input.ts'))
    .flatMap(file => {
      const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      return (code.match(/#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}\b(?!;)/g) ?? []).map(color => `${file}: ${color}`);
    });
  expect(strays.filter(stray => !/#FFFFFF|#fff|#39/.test(stray))).toEqual([]);
});
