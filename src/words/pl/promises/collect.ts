import type { Draft } from '../../draft';
import type { collect as collectInEnglish } from '../../en/promises/collect';
import { testShown } from '../../writing';
import { promises } from '../nouns';
import { form, list, plural, quoted, written } from '../numbers';
import { share } from './share';

/** Collecting promises out of pasted copy. */
export const collect: Draft<typeof collectInEnglish> = {
  sentence: ({ kind, reading: read }) => {
    if (kind === 'none') return 'Nie rozpoznano w tym obietnicy.';
    if (kind === 'proved') return 'Nie do oceny przez klientów: dowodzi tego certyfikat.';
    if (kind === 'promise' && read?.metric) {
      const test = testShown(written(read.keptWhen));
      return `Mierzona wskaźnikiem ${quoted(read.metric.name)}${test === '' ? '' : `: ${test}`}${read.promisedFor === null ? '' : `, ${share(read.promisedFor)}`}.`;
    }
    const about = read?.words[0] ?? '';
    return about === ''
      ? 'W tej postaci niemierzalna: powiedz, ile, jak szybko albo jak często, albo niech odpowie na to pytanie z ankiety.'
      : `W tej postaci niemierzalna (${quoted(about)}): niech odpowie na to pytanie z ankiety albo podaj liczbę.`;
  },
  found: (count, sentences, twice, nothing) =>
    `${plural(count, promises)} w ${plural(sentences, ['zdaniu', 'zdaniach', 'zdaniach'])}${
      twice + nothing === 0
        ? ''
        : ` (${list([...(twice > 0 ? [`powtórzone: ${twice}`] : []), ...(nothing > 0 ? [`bez żadnej obietnicy: ${nothing}`] : [])])})`
    }.`,
  whole: 'Cała marka',
  none: 'Żadne zdanie niczego nie obiecuje.',
  against: (first, second) => `Przeczą sobie: ${quoted(first)} i ${quoted(second)}.`,
  twin: text => `Już powiedziane: ${quoted(text)}.`,
  stated: where => (where === '' ? '' : ` [${where}]`),
  hint: command => `Nic nie zapisano. Aby dodać wszystkie:\n  ${command} --yes\nAby dodać niektóre: --only z ich numerami.`,
  done: (count, touchpoints) =>
    `Dodano ${plural(count, ['obietnicę', 'obietnice', 'obietnic'])}${touchpoints === 0 ? '' : ` i ${plural(touchpoints, ['punkt styku', 'punkty styku', 'punktów styku'])}`}.`,
  measured: (own, left) =>
    [
      own === 0
        ? ''
        : `Własnymi słowami, dopóki nie powie o tym pytanie, ${form(own, ['mierzona jest', 'mierzone są', 'mierzonych jest'])} ${plural(own, ['obietnica', 'obietnice', 'obietnic'])}.`,
      left === 0
        ? ''
        : `Na pytanie, które o nich powie, ${form(left, ['czeka', 'czekają', 'czeka'])} ${plural(left, ['obietnica', 'obietnice', 'obietnic'])}.`,
    ]
      .filter(Boolean)
      .join(' '),
  file: 'ankieta.csv',
  next: command => `Teraz podłącz każdy plik, który o nich mówi:\n  ${command}`,
  nothing: 'Nic nie dodano: wszystkie już tam są.',
};
