import type { Draft } from '../../draft';
import type { FindingWords } from '../../finding';
import { own } from '../../naming/own-names';
import { answers, ofPromises } from '../nouns';
import { form, headed, list, named, plural, quoted } from '../numbers';

/** Habits that keep the gap open, and what goes well. */
export const habits: Draft<FindingWords> = {
  'averages-only': {
    name: 'Same średnie',
    sentence: d =>
      `${headed(d)}${plural(d.averages, ['wartość', 'wartości', 'wartości'])} to ${form(d.averages, ['średnia', 'średnie', 'średnie'])}; ilu klientów zawiedziono, nie wiadomo.`,
    fix: () => 'Dodaj pojedyncze odpowiedzi albo liczbę klientów przy każdej odpowiedzi.',
  },
  'segment-hidden-by-average': {
    name: 'Segment ukryty w średniej',
    sentence: (d, f) => {
      const { percent } = f.apart(d.keptRate, d.rest);
      return `${headed(d)}w segmencie ${quoted(d.segment, 40)} (${d.dimension}, ${plural(d.n, answers)}) dotrzymano ${percent(d.keptRate)}, u wszystkich innych ${percent(d.rest)}.`;
    },
    fix: d => `Przed następną decyzją przyjrzyj się osobno: ${quoted(d.segment, 40)}.`,
  },
  'no-owner': {
    name: 'Bez osoby odpowiedzialnej',
    sentence: d => `W punkcie styku ${quoted(d.touchpoint)} nie każda obietnica ma osobę odpowiedzialną.`,
    fix: d => `Wyznacz jedną osobę, która odpowiada za punkt styku ${quoted(d.touchpoint)}.`,
  },
  'one-owner-for-all': {
    name: 'Jedna osoba od wszystkiego',
    sentence: (d, f) =>
      d.promises === d.of
        ? `${quoted(d.owner, 40)} odpowiada za ${d.of === 1 ? 'jedyną obietnicę' : `wszystkie obietnice (${f.count(d.of)})`}.`
        : `${quoted(d.owner, 40)} odpowiada za ${f.count(d.promises)} z ${plural(d.of, ofPromises)}.`,
    fix: () => 'Rozdziel je między tych, którzy mogą coś zmienić.',
  },
  'promise-across-departments': {
    name: 'Między działami',
    sentence: d => `${named(d)} nie jest dotrzymywana, a potrzeba do niej kilku działów: ${list(d.departments)}.`,
    fix: d => `Niech ${list(d.departments)} uzgodnią jedną osobę, która ma pieczę nad całością.`,
  },
  'no-sponsor': {
    name: 'Bez patrona w zarządzie',
    sentence: () => 'Nikt w zarządzie nie ręczy jeszcze za te obietnice.',
    fix: () => `Wpisz w ustawieniach, kto to jest: „${own('Settings', 'Executive owner')}”.`,
  },
  'no-employee-voice': {
    name: 'Bez głosu pracowników',
    sentence: () => 'Nie zapisano żadnej odpowiedzi pracowników, którzy dotrzymują obietnic.',
    fix: () => 'W jednym punkcie styku zadaj pracownikom to samo pytanie co klientom.',
  },
  'employees-disagree': {
    name: 'Pracownicy widzą to inaczej',
    sentence: (d, f) => {
      const { percent } = f.apart(d.keptRate, d.employeesKeptRate);
      return `${headed(d)}według klientów dotrzymano ${percent(d.keptRate)} (${plural(d.n, answers)}), według pracowników ${percent(d.employeesKeptRate)} (${plural(d.employeesN, answers)}).`;
    },
    fix: () => 'Zapytaj pracowników, co widzą, a czego odpowiedzi nie pokazują.',
  },
  'not-told': {
    name: 'Zespół nie wie',
    sentence: (d, f) =>
      d.toldOn === null
        ? `${headed(d)}niedotrzymana od audytu z ${f.date(d.brokenSince)}; nie zapisano dnia, w którym powiedziano o tym zespołowi.`
        : `${headed(d)}niedotrzymana od audytu z ${f.date(d.brokenSince)}; zespół ostatnio słyszał o niej ${f.date(d.toldOn)}.`,
    fix: () => `Przeczytaj zespołowi część „Do powiedzenia zespołowi” i wpisz dzień w kolumnie „${own('Promises', 'Told on')}”.`,
  },
  'pay-tied-to-scores': {
    name: 'Premia za oceny',
    sentence: () => 'Wynagrodzenie zależy od ocen klientów, więc o oceny można się dopraszać, zamiast na nie zapracować.',
    fix: () => 'Uzależnij premię od usuniętych przyczyn albo przestań ją wiązać z ocenami.',
  },
  'no-money': {
    name: 'Bez związku z pieniędzmi',
    sentence: d =>
      `${plural(d.touchpoints, ['punkt styku', 'punkty styku', 'punktów styku'])} z obietnicami nie ${form(d.touchpoints, ['ma', 'mają', 'ma'])} wartości klienta: nie wiadomo, ile kosztuje niedotrzymana obietnica.`,
    fix: () => `Wypełnij „${own('Touchpoints', 'Value per customer')}” przy najruchliwszym punkcie styku; wystarczy przybliżona liczba.`,
  },
  'new-customers-favoured': {
    name: 'Nowi klienci mają lepiej',
    sentence: (d, f) => {
      const { percent } = f.apart(d.newRate, d.returningRate);
      return `${headed(d)}dotrzymano ${percent(d.newRate)} u nowych klientów (${plural(d.newN, answers)}) i ${percent(d.returningRate)} u powracających (${plural(d.returningN, answers)}).`;
    },
    fix: () => 'Daj powracającym klientom to, co dostają nowi.',
  },
  'worth-celebrating': {
    name: 'Powód do dumy',
    sentence: (d, f) => {
      const { percent, interval } = f.apart(d.keptRate, d.promisedFor, ...d.interval);
      const beyond =
        d.expectation === 'tighter' ? ' Klienci oczekują mniej.' : d.expectation === 'looser' ? ' Klienci oczekują jeszcze więcej.' : '';
      return `${headed(d)}dotrzymano ${percent(d.keptRate)} (${interval(d.interval)}, ${plural(d.n, answers)}), obiecano ${percent(d.promisedFor)}.${beyond}`;
    },
    fix: () => 'Podziękuj tym, którzy to sprawili, i powiedz klientom.',
  },
};
