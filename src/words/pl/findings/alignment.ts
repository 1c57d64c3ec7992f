import type { Draft } from '../../draft';
import type { FindingWords } from '../../finding';
import { own } from '../../naming/own-names';
import { answers, customers } from '../nouns';
import { headed, named, plural, quoted } from '../numbers';
import { waits } from '../report/waits';

/** Flaw 4: what is promised is not what customers expect, or not what happens. */
export const alignment: Draft<FindingWords> = {
  'promise-broken': {
    name: 'Obietnica niedotrzymana',
    sentence: (d, f) => {
      const { percent, interval } = f.apart(d.keptRate, d.promisedFor, ...d.interval);
      return `${headed(d)}obiecano ${percent(d.promisedFor)} klientów, dostaje to ${percent(d.keptRate)} (${interval(d.interval)}, ${plural(d.n, answers)}; warunek: „${f.test(d.test, d.metric)}”).`;
    },
    fix: () => 'Usuń przyczynę albo obiecuj to, co większość klientów już dostaje.',
  },
  'promise-looser-than-expected': {
    name: 'Obiecano mniej, niż klienci oczekują',
    sentence: (d, f) =>
      `${headed(d)}obiecano „${f.reach(d.promised, d.metric)}”, klienci oczekują „${f.reach(d.expected, d.metric)}”${asked(d.n)}.`,
    fix: () => 'Mów klientom wcześnie, na co mogą liczyć, albo dąż do tego, czego oczekują.',
  },
  'promise-tighter-than-expected': {
    name: 'Obiecano więcej, niż klienci oczekują',
    sentence: (d, f) =>
      `${headed(d)}obiecano „${f.reach(d.promised, d.metric)}”, a klientom wystarczyłoby „${f.reach(d.expected, d.metric)}”${asked(d.n)}.`,
    fix: () => 'Zostaw ją, jeśli wyróżnia markę; w przeciwnym razie obiecuj to, czego klienci oczekują.',
  },
  'expectations-rise': {
    name: 'Oczekiwania rosną',
    sentence: (d, f) => {
      const { percent } = f.apart(d.before, d.now);
      return `Klienci oczekują więcej: to, co ${d.text ? `obiecuje ${named(d)}` : 'tu obiecano'}, wystarczało ${percent(d.before)} pytanych do ${f.date(d.since)} (${plural(d.beforeN, customers)}), a wystarcza ${percent(d.now)} pytanych później (${plural(d.nowN, customers)}).`;
    },
    fix: () => 'Zdecyduj teraz, czy obiecać więcej, zanim klienci pójdą tam, gdzie to dostaną.',
  },
  'contradicting-promises': {
    name: 'Sprzeczne obietnice',
    sentence: (d, f) => {
      const { percent } = f.apart(d.first.promisedFor, d.second.promisedFor);
      return d.by === 'share'
        ? `To samo ${named(d.first)} obiecuje ${percent(d.first.promisedFor)} klientów, a ${named(d.second)} – ${percent(d.second.promisedFor)}.`
        : `${named(d.first)} i ${named(d.second)} są ze sobą sprzeczne.`;
    },
    fix: () => 'Wybierz jedną z nich, powtarzaj ją wszędzie, a drugą wycofaj.',
  },
  'duplicate-promises': {
    name: 'Obiecano dwa razy',
    sentence: d => `${named(d.first)} i ${named(d.second)} obiecują to samo.`,
    fix: () => `Zostaw dla niej jeden wiersz z oboma miejscami w „${own('Promises', 'Where stated')}”, a drugi wycofaj.`,
  },
  'unmeasurable-promise': {
    name: 'Niemierzalna',
    sentence: d =>
      d.wait === 'certificate'
        ? `Klienci nie ocenią, czy ${named(d)} jest dotrzymywana: dowodzi jej certyfikat, a żadnego nie podano.`
        : d.wait !== 'test'
          ? `Nikt nie sprawdzi, czy ${named(d)} jest dotrzymywana: ${d.metric ? `wskaźnik ${quoted(d.metric, 40)} nie jest znany` : 'nie ma wskaźnika'}.`
          : `Nikt nie sprawdzi, czy ${named(d)} jest dotrzymywana: nie podano warunku.`,
    fix: d =>
      d.wait === 'certificate'
        ? `Wpisz w „${own('Promises', 'Kept when')}” certyfikat, który jej dowodzi, na przykład „Certyfikat ISO 14001, do 2028”.`
        : d.wait !== 'test'
          ? waits.step!(d.wait, 1)
          : `Wypełnij „${own('Promises', 'Kept when')}”, na przykład „co najmniej 4” albo „<= 2 dni”.`,
  },
  'nothing-promised': {
    name: 'Nic nie obiecano',
    sentence: d =>
      d.n === 0
        ? `W punkcie styku ${quoted(d.touchpoint)} nic nie obiecano.`
        : `O punkcie styku ${quoted(d.touchpoint)} mówi ${plural(d.n, customers)}, a nic tam nie obiecano.`,
    fix: d => `Ustal, na co klienci mogą liczyć w punkcie styku ${quoted(d.touchpoint)}, i zapisz to.`,
  },
  'promise-out-of-our-hands': {
    name: 'Nie w naszych rękach',
    sentence: d =>
      d.text ? `Obiecujemy ${named(d)}, a jej dotrzymanie nie zależy od nas.` : 'Dotrzymanie tej obietnicy nie zależy od nas.',
    fix: () => 'Uzgodnij to z tymi, którzy mogą jej dotrzymać, albo obiecuj tylko to, co zależy od was.',
  },
  'same-as-competitors': {
    name: 'Te same słowa co u konkurencji',
    sentence: d => `${headed(d)}konkurencja mówi to samo: ${quoted(d.competitors)}.`,
    fix: () => 'Mów o tym, czego dotrzymujecie tylko wy, albo dotrzymujcie lepiej i udowodnijcie to.',
  },
};

const asked = (n: number): string => (n > 0 ? ` (zapytano ${plural(n, ['klienta', 'klientów', 'klientów'])})` : '');
