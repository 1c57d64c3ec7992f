import type { PromiseAudit } from '../../../core/audit';
import type { Action } from '../../../core/declared/action';
import { unstopped } from '../../clip';
import type { Draft } from '../../draft';
import type { owner as ownerInEnglish } from '../../en/report/owner';
import type { Format } from '../../format';
import { answers, findings, ofPromises, promises } from '../nouns';
import { list, plural, quoted } from '../numbers';

const numbers = ['żaden', 'jeden', 'dwóch', 'trzech', 'czterech', 'pięciu', 'sześciu', 'siedmiu', 'ośmiu', 'dziewięciu', 'dziesięciu'];

/** Who gets it, as it is read out to people, in tenths. */
function tenths(share: number): string {
  if (share >= 1) return 'wszyscy klienci';
  if (share >= 0.95) return 'prawie wszyscy klienci';
  if (share <= 0) return 'żaden klient nie';
  if (share < 0.05) return 'prawie żaden klient nie';
  const of = Math.round(share * 10);
  if (of === 5) return share < 0.5 ? 'mniej niż połowa klientów' : share === 0.5 ? 'połowa klientów' : 'ponad połowa klientów';
  return `${numbers[of]!} na dziesięciu klientów`;
}

/** To whom it is promised. */
function toTenths(share: number): string {
  if (share >= 1) return 'wszystkim';
  if (share >= 0.95) return 'prawie wszystkim';
  const of = Math.round(share * 10);
  if (of === 5) return share < 0.5 ? 'niespełna połowie' : share === 0.5 ? 'połowie' : 'ponad połowie';
  return `${['nikomu', 'jednemu', 'dwóm', 'trzem', 'czterem', 'pięciu', 'sześciu', 'siedmiu', 'ośmiu', 'dziewięciu', 'dziesięciu'][of]!} na dziesięciu`;
}

const capital = (text: string): string => text.replace(/^./, first => first.toUpperCase());
/** `Siedmiu na dziesięciu klientów dostaje`, `Wszyscy klienci dostają`. */
const get = (share: number): string => (share >= 0.95 ? 'dostają' : 'dostaje');

/** What the page of an owner says. */
export const owner: Draft<typeof ownerInEnglish> = {
  title: name => (name === '' ? 'Strona spraw, za które nikt jeszcze nie odpowiada' : `Strona: ${name}`),
  subtitle: (brand, asOf, f) => `${brand ? `${brand} · ` : ''}${f.date(asOf)}`,
  nothing: name =>
    name === '' ? 'Za każdą obietnicę ktoś odpowiada.' : `${quoted(name, 60)}: żadnej obietnicy, ani własnej, ani realizowanej z innymi.`,
  furthest: (p, f) =>
    `Najdalej od obietnicy jest ${quoted(p.text)}: ${f.percent(p.keptRate!)} wobec obiecanych ${f.percent(p.promisedFor)}.`,
  promise: (p, isOwn) => (isOwn || p.owner === '' ? p.text : `${p.text} (dla: ${p.owner})`),
  base: (p, f) => (p.interval ? `${f.interval(p.interval)}, ${plural(p.n, answers)}` : null),
  since: (p, f) => {
    const difference = p.change?.difference ?? null;
    if (!p.change || difference === null) return '';
    if (p.change.verdict !== 'better' && p.change.verdict !== 'worse') return '';
    return `${p.change.verdict === 'better' ? '▲' : '▼'} ${f.points(difference)}`;
  },
  told: (p, f) => (p.toldOn === null ? '' : `Zespołowi powiedziano ${f.date(p.toldOn)}.`),
  more: n => `I jeszcze ${plural(n, promises)}: patrz karta „Obietnice i dowody”.`,
  nobody: 'jeszcze nikt',
  noDay: 'bez terminu',
  overdue: day => `${day}, po terminie`,
  toDecide: 'do decyzji',
  proposed: step => `Propozycja: ${step}`,
  nothingFound: 'Nie ustalono niczego, co dotyczyłoby tej osoby.',
  nothingDone: 'Nic nie jest w toku i nic nie czeka na działanie.',
  noWords: 'Nie ma tu cytatów klientów.',
  staffRate: (p, f) =>
    `${quoted(p.text, 60)}: według pracowników ${f.percent(p.employees!.keptRate!)} (${plural(p.employees!.n, answers)}), według klientów ${f.percent(p.keptRate!)}.`,
  draftNote: draft => `Zmień te zdania, jak chcesz: to, co napiszesz, zostanie. Szkic ${draft}.`,
  ownNote: 'To wasze słowa, zachowane tak, jak je napisano. Usuń je, aby dostać nowy szkic.',
  method:
    'Dotrzymano: odsetek odpowiedzi, które spełniają warunek obietnicy. Reklamacje są cytowane, nigdy nie wliczane. Adresy i numery w cytatach są zasłonięte. To nie ranking: kto jest tu wymieniony, może działać; winnych nie szukamy.',
  staff: {
    good: p => `${capital(tenths(p.keptRate!))} ${get(p.keptRate!)} to, co obiecujemy: ${quoted(p.text)}. Dziękuję.`,
    short: p =>
      `${capital(tenths(p.keptRate!))} ${get(p.keptRate!)} to, co obiecujemy: ${quoted(p.text)}. Obiecujemy to ${toTenths(p.promisedFor)}.`,
    better: (p, f) => `Z obietnicą ${quoted(p.text)} jest lepiej niż ${f.date(p.change!.since)}.`,
    worse: (p, f) => `Z obietnicą ${quoted(p.text)} jest gorzej niż ${f.date(p.change!.since)}.`,
    decided: (action: Action, f: Format) =>
      `${action.owner} zajmie się tym do ${f.date(action.due!)}: ${quoted(unstopped(action.action), 160)}.`,
    unknown: 'Nie wiemy jeszcze, co klienci dostają z naszych obietnic: zapytano ich za mało razy.',
    question: (p: PromiseAudit | null) =>
      p ? `Teraz wy: co przeszkadza w dotrzymaniu obietnicy ${quoted(p.text)}?` : 'Teraz wy: co mówią wam klienci, o co my nie pytamy?',
  },
  digest: {
    promise: (mark, p, f) =>
      `${mark} ${quoted(p.text)}: dotrzymana w ${f.percent(p.keptRate!)} (${f.interval(p.interval!)}, ${plural(p.n, answers)}), obiecano ${f.percent(p.promisedFor)}${p.toldOn === null ? '' : `; zespół wie od: ${f.day(p.toldOn)}`}`,
    action: (action, f) => {
      const when = action.due ? `${action.isOverdue ? 'termin minął' : 'termin'} ${f.day(action.due)}` : 'bez terminu';
      return `W toku: ${quoted(unstopped(action.action), 90)} (${action.owner || 'jeszcze nikt'}, ${when})`;
    },
    undecided: given =>
      `Nikt jeszcze nie działa w sprawie ${list(given.slice(0, 2).map(({ text }) => quoted(text, 60)))}${given.length > 2 ? ` i jeszcze ${plural(given.length - 2, ofPromises)}` : ''}.`,
    found: (sentence, more) => (more === 0 ? sentence : `${sentence} (i jeszcze ${plural(more, findings)})`),
  },
};
