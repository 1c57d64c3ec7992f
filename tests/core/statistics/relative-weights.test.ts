import { eigen } from '../../../src/core/statistics/eigen';
import { relativeWeights, weightRanges } from '../../../src/core/statistics/relative-weights';

// Motor Trend 1974, as R's mtcars: cyl, disp, hp, wt, and mpg last.
const cars = `
6 160 110 2.62 21; 6 160 110 2.875 21; 4 108 93 2.32 22.8; 6 258 110 3.215 21.4; 8 360 175 3.44 18.7; 6 225 105 3.46 18.1; 8 360 245 3.57 14.3;
4 146.7 62 3.19 24.4; 4 140.8 95 3.15 22.8; 6 167.6 123 3.44 19.2; 6 167.6 123 3.44 17.8; 8 275.8 180 4.07 16.4; 8 275.8 180 3.73 17.3;
8 275.8 180 3.78 15.2; 8 472 205 5.25 10.4; 8 460 215 5.424 10.4; 8 440 230 5.345 14.7; 4 78.7 66 2.2 32.4; 4 75.7 52 1.615 30.4;
4 71.1 65 1.835 33.9; 4 120.1 97 2.465 21.5; 8 318 150 3.52 15.5; 8 304 150 3.435 15.2; 8 350 245 3.84 13.3; 8 400 175 3.845 19.2;
4 79 66 1.935 27.3; 4 120.3 91 2.14 26; 4 95.1 113 1.513 30.4; 8 351 264 3.17 15.8; 6 145 175 2.77 19.7; 8 301 335 3.57 15; 4 121 109 2.78 21.4`
  .split(';')
  .map(line => line.trim().split(' ').map(Number));

// The R package rwa (martinctc.github.io/rwa), by Johnson, Multivariate Behavioral Research 35, 2000.
test('what cylinders, displacement, power and weight explain of mileage', () => {
  const { weights, explained } = relativeWeights(cars)!;
  expect(weights.map(weight => Number(weight.toFixed(7)))).toEqual([0.2096904, 0.1883043, 0.179959, 0.2706812]);
  expect(explained).toBeCloseTo(0.8486348, 7);
});

test('drivers that do not go together explain the squares of their correlations', () => {
  const rows = [-1, 1].flatMap(a => [-1, 1].flatMap(b => [-1, 1].map(c => [a, b, 3 * a + 2 * b + c])));
  const { weights, explained } = relativeWeights(rows)!;
  expect(weights.map(weight => Number(weight.toFixed(12)))).toEqual([Number((9 / 14).toFixed(12)), Number((4 / 14).toFixed(12))]);
  expect(explained).toBeCloseTo(13 / 14, 12);
});

test('two drivers that are the same share what they explain', () => {
  const { weights, explained } = relativeWeights([1, 2, 3, 4, 6].map(x => [x, x, 2 * x]))!;
  expect(weights[0]).toBeCloseTo(0.5, 9);
  expect(weights[1]).toBeCloseTo(0.5, 9);
  expect(explained).toBeCloseTo(1, 9);
});

test('a column that does not vary, or too few rows, tell nothing', () => {
  expect(relativeWeights(cars.map(row => [7, ...row]))).toBeNull();
  expect(relativeWeights(cars.slice(0, 4))).toBeNull();
  expect(relativeWeights([])).toBeNull();
});

test('ranges hold the weights, are the same for the same seed, and narrow with more rows', () => {
  const ranges = weightRanges(cars, 0.95, 7)!;
  const { weights } = relativeWeights(cars)!;
  for (const [i, [low, high]] of ranges.entries()) {
    expect(low).toBeLessThan(weights[i]!);
    expect(high).toBeGreaterThan(weights[i]!);
  }
  expect(weightRanges(cars, 0.95, 7)).toEqual(ranges);
  const wider = weightRanges([...cars, ...cars, ...cars, ...cars], 0.95, 7)!;
  expect(wider[3]![1] - wider[3]![0]).toBeLessThan(ranges[3]![1] - ranges[3]![0]);
});

test('a symmetric matrix is put together again from its values and vectors', () => {
  const matrix = [
    [4, 1, -2],
    [1, 3, 0.5],
    [-2, 0.5, 5],
  ];
  const { values, vectors } = eigen(matrix);
  const again = vectors.map(row => vectors.map(other => row.reduce((sum, one, k) => sum + one * values[k]! * other[k]!, 0)));
  for (const [i, row] of matrix.entries()) for (const [k, cell] of row.entries()) expect(again[i]![k]).toBeCloseTo(cell, 12);
});
