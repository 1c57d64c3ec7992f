import type { Words } from '../words/words';

/** Tells of each report tab, by name, whether the text of its first cell is its title. */
export function titlesOf({ labels: { tabs, headings }, sentences }: Words): Record<string, (text: string) => boolean> {
  const is = (heading: string) => (text: string) => text === heading;
  return {
    [tabs.summary]: text => text.startsWith(sentences.title('')),
    [tabs.alignment]: is(headings.alignment),
    [tabs.findings]: is(headings.findings),
    [tabs.check]: is(headings.check),
    [tabs.history]: is(headings.history),
    [tabs.sides]: is(headings.sides),
    [tabs.segments]: text => text === headings.segments || text.startsWith(sentences.bySegment.title('')),
    [tabs.owner]: text => text.startsWith(sentences.owner.title(' ').trim()),
  };
}
