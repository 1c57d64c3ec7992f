/** Values and vectors of a symmetric matrix: `vectors[i][k]` is the i-th number of the k-th vector, which belongs to `values[k]`. */
export interface Eigen {
  values: number[];
  vectors: number[][];
}

/** Far more rounds than any matrix of a size met here takes. */
const MOST_ROUNDS = 60;

/**
 * Eigenvalues, in no order, and vectors of length 1 of a symmetric matrix, which is left as it is.
 * Source: Jacobi 1846, by rounds, as Golub and Van Loan, "Matrix Computations", section 8.5.
 * @example eigen([[2, 0], [0, 3]]).values //=> [2, 3]
 */
export function eigen(matrix: readonly (readonly number[])[]): Eigen {
  const size = matrix.length;
  const a = matrix.map(row => [...row]);
  const vectors = matrix.map((_, i) => Array.from({ length: size }, (_, k) => (i === k ? 1 : 0)));
  for (let round = 0; round < MOST_ROUNDS && offDiagonal(a) > 1e-26; round++)
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) if (a[p]![q] !== 0) rotate(a, vectors, p, q);
  return { values: a.map((row, i) => row[i]!), vectors };
}

/** Sum of squares beside the diagonal. */
function offDiagonal(a: readonly (readonly number[])[]): number {
  let sum = 0;
  for (const [i, row] of a.entries()) for (let k = i + 1; k < row.length; k++) sum += row[k]! ** 2;
  return sum;
}

/** Turns two axes so that nothing is left between them. */
function rotate(a: number[][], vectors: number[][], p: number, q: number): void {
  const half = (a[q]![q]! - a[p]![p]!) / (2 * a[p]![q]!);
  const t = (half >= 0 ? 1 : -1) / (Math.abs(half) + Math.hypot(half, 1));
  const c = 1 / Math.hypot(t, 1);
  const s = t * c;
  for (const row of a) turn(row, p, q, c, s);
  const [rowP, rowQ] = [a[p]!, a[q]!];
  for (let k = 0; k < a.length; k++) {
    const [one, other] = [rowP[k]!, rowQ[k]!];
    rowP[k] = c * one - s * other;
    rowQ[k] = s * one + c * other;
  }
  for (const row of vectors) turn(row, p, q, c, s);
}

function turn(row: number[], p: number, q: number, c: number, s: number): void {
  const [one, other] = [row[p]!, row[q]!];
  row[p] = c * one - s * other;
  row[q] = s * one + c * other;
}
