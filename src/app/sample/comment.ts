import type { SampleWords, Topic } from '../../words/en/set-up/sample';
import type { Chance } from './chance';

/** Says something about a topic that nobody has said yet; null where nothing new comes to mind. */
export type Say = (topic: Topic, isKept: boolean, value?: number, unit?: 'minutes' | 'days') => string | null;

/** Customers are many: some write two sentences, some shout, some lose the capitals. */
export function speaker(luck: Chance, w: SampleWords): Say {
  const said = new Set<string>();

  return (topic, isKept, value = 0, unit = 'minutes') => {
    const side = isKept ? 'good' : 'bad';
    const lines = w.topics[topic][side];
    for (let tries = 0; tries < 8; tries++) {
      const first = luck.whole(0, lines.length - 1);
      let text = worded(lines[first]!, value, unit);
      // A second sentence for some, and for those who have nothing new to say in one.
      if (lines.length > 3 && luck.share() < 0.1 + tries / 8) {
        const second = (first + luck.whole(1, lines.length - 1)) % lines.length;
        text = join(text, worded(lines[second]!, value, unit));
      } else if (luck.share() < 0.08) text = join(text, luck.pick(w.tails[side]));
      text = roughened(text);
      const sense = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
      if (said.has(sense)) continue;
      said.add(sense);
      return text;
    }
    return null;
  };

  function worded(line: string, value: number, unit: 'minutes' | 'days'): string {
    const n = Math.max(1, Math.round(value));
    const amount = w.amount(n, unit);
    const text = line.replace(/\[([^\]]*)\]/g, (_, wordings: string) => luck.pick(wordings.split('|'))).replace('{v}', amount);
    return text;
  }

  function join(one: string, other: string): string {
    return `${one}${/[.!?)。！？）]$/.test(one) ? w.between.marked : luck.pick(w.between.unmarked)}${other}`;
  }

  function roughened(text: string): string {
    const roll = luck.share();
    if (roll < 0.1) return text.toLowerCase();
    if (roll < 0.2) return text.replace(/[.。]$/, '');
    if (roll < 0.25) return text.replace(/[.。]?$/, '!!');
    return roll < 0.27 && text.length < 45 ? text.toUpperCase() : text;
  }
}
