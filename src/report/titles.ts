import type { Words } from '../words/words';

/** Tells of each report tab, by name, whether the text of its first cell is its title. */
export function titlesOf({ labels: { tabs, headings }, sentences }: Words): Record<string, (text: string) => boolean> {
  const is = (heading: string) => (text: string) => text === heading;
  return {
    [tabs.summary]: text => text.startsWith(sentences.title('')),
    [tabs.alignment]: is(headings.alignment),
    [tabs.findings]: is(headings.findings),
    [tabs.journey]: is(headings.journey),
    [tabs.check]: is(headings.check),
    [tabs.history]: is(headings.history),
    [tabs.owner]: text => text.startsWith(sentences.owner.title(' ').trim()),
  };
}
