import type { Asker } from '../../../../../src/hosts/local/commands/ask/asker';

/** What a person at a terminal answers, by a part of the question: the label that is chosen, those that are ticked, a text, or yes and no. */
export type Script = readonly (readonly [question: RegExp, answer: string | readonly string[] | boolean])[];

/** A person who answers by a script, each answer once and in order; `said` is all that was said and asked. */
export function person(script: Script): Asker & { said: string[]; left: () => number } {
  const rest = [...script];
  const said: string[] = [];
  const answer = (question: string): string | readonly string[] | boolean => {
    said.push(question);
    const at = rest.findIndex(([pattern]) => pattern.test(question));
    if (at < 0) throw new Error(`nobody answers: ${question}`);
    return rest.splice(at, 1)[0]![1];
  };
  const isIt = (label: string, wanted: string): boolean => label.includes(wanted);
  return {
    said,
    left: () => rest.length,
    say: text => void said.push(text),
    async choose(question, offered) {
      const wanted = answer(question) as string;
      const one = offered.find(({ label }) => isIt(label, wanted));
      if (!one) throw new Error(`${wanted} is not offered at: ${question}`);
      return one.value;
    },
    async tick(question, offered, ticked) {
      const wanted = answer(question);
      if (wanted === true) return [...ticked];
      const labels = wanted as readonly string[];
      for (const label of labels)
        if (!offered.some(one => isIt(one.label, label))) throw new Error(`${label} is not offered at: ${question}`);
      return offered.filter(({ label }) => labels.some(one => isIt(label, one))).map(({ value }) => value);
    },
    type: async question => answer(question) as string,
    agree: async question => answer(question) as boolean,
  };
}
