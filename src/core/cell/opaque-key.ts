/**
 * A number that stands for a text and tells nothing of it, 0..2^52: equal texts have equal ones, and of a million different texts hardly two
 * share one. Two hashes of 26 bits each (FNV-1a).
 */
export function opaqueKey(text: string): number {
  let [one, other] = [0x811c9dc5, 0x01000193 ^ text.length];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x85ebca6b) ^ (other >>> 15);
  }
  return (stir(one) >>> 6) * 2 ** 26 + (stir(other) >>> 6);
}

/** Spreads what the last letters did over all bits (the last step of MurmurHash3). */
function stir(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
