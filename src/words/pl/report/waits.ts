import type { Wait } from '../../../core/judgement/waiting';
import type { Draft } from '../../draft';
import type { waits as english } from '../../en/report/waits';
import { own } from '../../naming/own-names';
import { complaints, ofPromises, promises } from '../nouns';
import { form, list, plural, quoted } from '../numbers';

/** Behind `czeka na`. */
const nouns: Record<Wait, string> = {
  metric: 'pomiar',
  'known-metric': 'znany wskaźnik',
  test: 'warunek, który da się odczytać',
  certificate: 'nazwę certyfikatu',
  readable: 'odpowiedzi, które da się odczytać',
  source: 'odpowiedzi ze znanego źródła',
  'left-out': 'odpowiedzi, których nie pominięto',
  since: 'odpowiedzi z czasu po złożeniu obietnicy',
  period: 'odpowiedzi z badanego okresu',
  due: 'upływ terminu spraw',
  blank: 'odpowiedzi, które nie są puste ani anulowane',
  customers: 'odpowiedzi klientów',
  'all-customers': 'odpowiedzi inne niż reklamacje',
  answers: 'odpowiedzi',
  more: 'więcej odpowiedzi',
};

const steps: Record<Wait, (n: number) => string> = {
  metric: n => `Powiedz, jak ${n === 1 ? 'jest' : 'każda jest'} mierzona: panel boczny podpowie to na podstawie jej słów.`,
  'known-metric': () => `Opisz ten wskaźnik na karcie „${own('Metrics')}” albo wybierz taki, który tam jest.`,
  test: () => `Wypełnij „${own('Promises', 'Kept when')}”, na przykład „co najmniej 4”.`,
  certificate: n => `Podaj certyfikat, który ${n === 1 ? 'jej' : 'ich'} dowodzi.`,
  readable: () => 'Popraw nieodczytane odpowiedzi: kontrola danych mówi jak.',
  source: () => 'Powiedz, jaki to rodzaj źródła: kontrola danych wymienia to słowo.',
  'left-out': () => 'Sprawdź, dlaczego odpowiedzi pominięto, i wlicz te, których nie wyklucza żadna reguła.',
  since: () => `Sprawdź „${own('Promises', 'Since')}” i zapytaj klientów teraz.`,
  period: () =>
    `Sprawdź „${own('Settings', 'Evidence from')}”, „${own('Settings', 'Evidence to')}” i „${own('Settings', 'Audit date')}” albo zapytaj klientów teraz.`,
  due: () => 'Powtórz audyt, gdy minie termin tych spraw.',
  blank: () => 'Sprawdź, co jest w kolumnie odpowiedzi, albo zapytaj klientów zaraz po zdarzeniu.',
  customers: () => 'Zadaj klientom pytanie, na które odpowiedzieli pracownicy.',
  'all-customers': () => 'Zapytaj wszystkich klientów, nie tylko tych, którzy składają reklamacje: tych nie wlicza się do żadnego odsetka.',
  answers: n => `Podłącz plik, który o ${n === 1 ? 'niej' : 'nich'} mówi, albo zapytaj klientów zaraz po zdarzeniu.`,
  more: () => 'Zbierz więcej odpowiedzi.',
};

const waitFor = (n: number): string => form(n, ['czeka', 'czekają', 'czeka']);
const counted = (wait: Wait, n: number): string => `${plural(n, promises)} ${waitFor(n)} na ${nouns[wait]}`;

export const waits: Draft<typeof english> = {
  counted,
  named: (wait, names, more) =>
    `${counted(wait, names.length + more)}: ${list([...names.map(name => quoted(name, 60)), ...(more > 0 ? [`jeszcze ${more}`] : [])])}.`,
  step: (wait, n) => steps[wait](n),
  all: of => {
    const [first] = of;
    if (!first) return '';
    const n = of.reduce((sum, one) => sum + one.n, 0);
    const whole = n === 1 ? 'Jedna obietnica czeka' : `Wszystkie obietnice (${n}) czekają`;
    const said =
      of.length === 1
        ? `${whole} na ${nouns[first.wait]}`
        : `Z ${plural(n, ofPromises)} ${list(of.map(one => `${one.n} ${waitFor(one.n)} na ${nouns[one.wait]}`))}`;
    return `${said}. Następny krok: ${steps[first.wait](first.n).replace(/^./, letter => letter.toLowerCase())}`;
  },
  elsewhere: (of, f) => {
    const parts: [number, string][] = [
      [of.leftOut, 'pominięte'],
      [of.outOfPeriod, 'spoza okresu'],
      [of.beforeSince, 'sprzed obietnicy'],
      [of.invalid, 'nieodczytane'],
      [of.notYetDue, 'przed terminem'],
      [of.unplaced, 'z nieznanego źródła'],
      [of.employees, 'od pracowników'],
      [of.blank, 'puste lub anulowane'],
    ];
    const said = parts.flatMap(([n, where]) => (n > 0 ? [`${where}: ${f.count(n)}`] : []));
    if (of.complaints > 0) said.push(plural(of.complaints, complaints));
    return said.length > 0 ? ` (${said.join(', ')})` : '';
  },
};
