/** Ends of sentences; a full stop within `3.5` or `example.com` is none. Few signs at a time, for a cell may hold 50,000 of them. */
const END = /[.!?…]{1,9}["”')]{0,3}(?:\s{1,9}|(?=\p{Lu}))|[。！？；]+|\n+/gu;

/** Where the sentences of a text begin, 0 first. @example sentencesIn('Late. Nobody came!') //=> [0, 6] */
export function sentencesIn(text: string): number[] {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(END)) if (index + end.length < text.length) starts.push(index + end.length);
  return starts;
}
