import { nasty } from '../contract/cases/case';
import { small } from './books';
import { loadBundle } from './stand-in/load';
import { fill, usedOf } from './stand-in/state';
import { makeWorld } from './stand-in/world';

// Checklist 75, 77: what customers and colleagues write never becomes a formula.
const payloads = [
  ...nasty,
  '=cmd|"/c calc"!A1',
  '=HYPERLINK("https://x.example";"y")',
  '=A1',
  '+A1',
  '-A1+1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1',
  ' =1',
  "'=1",
  '"=1',
  '=',
  '==',
  '=-1',
  '＝1+1',
  '=1;2',
  '=ARRAYFORMULA(A:A)',
  '=x";"y',
];
const texts = Array.from({ length: 200 }, (_, i) => `${payloads[i % payloads.length]}${i < payloads.length ? '' : ` ${i}`}`);

test('200 nasty texts go in as evidence, promises and names, and come out as the text they are', () => {
  const world = makeWorld();
  world.hasLock = true;
  fill(world, {
    Touchpoints: [['Touchpoint', 'Stage', 'Owner'], ...texts.slice(0, 40).map((text, i) => [`${text}~${i}`, text, text])],
    Promises: [
      ['Promise ID', 'Touchpoint', 'Promise', 'Metric', 'Kept when', 'Where stated'],
      ...texts.slice(0, 40).map((text, i) => [`${text}#${i}`, `${text}~${i}`, text, 'CSAT', '>= 4', text]),
    ],
    Evidence: [
      ['Touchpoint', 'Metric', 'Value', 'Comment', 'Date'],
      ...texts.flatMap((text, i) =>
        Array.from({ length: 3 }, (_, j) => [`${texts[i % 40]}~${i % 40}`, 'CSAT', 1 + ((i + j) % 5), text, `2026-10-${10 + j}`]),
      ),
    ],
    'Wide =1': small.Evidence!,
  });
  loadBundle(world).checkAlignmentNow!();
  expect(world.alerts).toEqual([]);
  const reports = world.sheets.slice(-4);
  const formulas = reports.flatMap(sheet => [...sheet.formulas.values()]);
  expect(formulas.length).toBeGreaterThan(0);
  for (const formula of formulas)
    expect(formula).toMatch(/^=HYPERLINK\("#gid=\d+&range=[A-Z]+\d+";(?:"(?:[^"]|"")*"|-?[\d.]+)\)$|^=SPARKLINE\([\w" #;()]*\)$/s);
  const alignment = reports.find(sheet => sheet.name === 'Alignment')!;
  const seen = alignment.values.flat().filter(cell => typeof cell === 'string');
  for (const text of texts.slice(0, 40)) expect(seen).toContain(text.trim());
  expect(usedOf(alignment).rows).toBeGreaterThan(40);
});
