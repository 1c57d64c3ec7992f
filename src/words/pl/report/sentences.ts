import type { PromiseAudit } from '../../../core/audit';
import type { Settings } from '../../../core/declared/settings';
import { SLOW_AFTER_DAYS } from '../../../core/evidence/replies';
import { isHalfRead } from '../../../core/judgement/verdict';
import { waitOf } from '../../../core/judgement/waiting';
import type { Interval } from '../../../core/statistics/wilson';
import type { Severity } from '../../../core/table/issue';
import { mostChanged, segmentsSaid } from '../../chosen';
import { excerpt, unstopped } from '../../clip';
import type { Draft } from '../../draft';
import type { sentences as sentencesInEnglish } from '../../en/report/sentences';
import type { Format } from '../../format';
import { own } from '../../naming/own-names';
import { labels } from '../labels';
import { actions, answers, customers, findings, ofAnswers, ofPromises, promises, values } from '../nouns';
import { type Forms, form, list, money, named, plural, quoted, twoDigits, within } from '../numbers';
import { claim } from './claim';
import { csatSaid, figure, figures, npsSaid } from './figures';
import { driverSaid, driversSaid, loyaltySaid } from './loyalty';
import { monthsSaid, sameMonthSaid } from './months';
import { owner } from './owner';
import { fewAnswered, responseSaid } from './response';
import { segments } from './segments';
import { sides } from './sides';
import { waits } from './waits';
import { nextStep, why, whyBeside } from './why';

const rate = ({ n, keptRate, interval }: { n: number; keptRate: number | null; interval: Interval | null }, f: Format): string =>
  keptRate === null || interval === null ? '' : `${f.percent(keptRate)}, ${f.interval(interval)} (${f.count(n)})`;

const beliefUnknown = `Nie da się jeszcze porównać naszej oceny z głosem klientów: wypełnij „${own('Promises', 'We believe')}” i zapytaj dość klientów.`;

/** As it is said, with two significant digits. */
const rounded = (value: number): number => Number(value.toPrecision(2));

/** `2 dotrzymane`, by number: behind a number of promises. */
const said: Readonly<Record<'kept' | 'broken' | 'tooClose' | 'tooFew' | 'unmeasurable' | 'proved', Forms>> = {
  kept: ['dotrzymana', 'dotrzymane', 'dotrzymanych'],
  broken: ['niedotrzymana', 'niedotrzymane', 'niedotrzymanych'],
  tooClose: ['nierozstrzygnięta', 'nierozstrzygnięte', 'nierozstrzygniętych'],
  tooFew: ['bez wystarczających dowodów', 'bez wystarczających dowodów', 'bez wystarczających dowodów'],
  unmeasurable: ['niemierzalna', 'niemierzalne', 'niemierzalnych'],
  proved: ['potwierdzona certyfikatem', 'potwierdzone certyfikatem', 'potwierdzonych certyfikatem'],
};

/** Shorter words for a card: it is as narrow as two columns. */
const onCard: Readonly<Record<string, Forms>> = {
  broken: ['złamana', 'złamane', 'złamanych'],
  tooClose: ['niepewna', 'niepewne', 'niepewnych'],
};

export const sentences: Draft<typeof sentencesInEnglish> = {
  claim,
  why,
  whyBeside,
  months: monthsSaid,
  sameMonth: sameMonthSaid,
  loyalty: loyaltySaid,
  driver: driverSaid,
  drivers: driversSaid,
  response: responseSaid,
  fewAnswered,
  nextStep,
  waits,
  owner,
  bySegment: segments,
  sides,
  named,
  title: brand => (brand ? `Audyt obietnic marki: ${brand}` : 'Audyt obietnic marki'),
  subtitle: (audit, f) => {
    const used = audit.base.used === 0 ? 'nie wykorzystano jeszcze żadnych dowodów' : `wykorzystane dowody: ${f.count(audit.base.used)}`;
    const from = audit.sources.length ? `, rodzaje źródeł: ${f.count(audit.sources.length)}` : '';
    return `${f.date(audit.asOf)} · ${used}${from}`;
  },
  noPromises: () => 'W tym arkuszu nie ma jeszcze żadnej obowiązującej obietnicy: wpisz pierwszą na karcie z obietnicami.',
  belief: ({ believed, keptRate, compared }, f) => {
    if (believed === null || keptRate === null) return beliefUnknown;
    const { percent } = f.apart(believed, keptRate);
    const over = compared === 1 ? 'jedna obietnica' : `średnia z ${plural(compared, ofPromises)}`;
    return `Naszym zdaniem ${percent(believed)} klientów dostaje to, co obiecujemy. Dowody mówią: ${percent(keptRate)} (${over}).`;
  },
  beliefUnknown: () => beliefUnknown,
  counts: (c, f) => {
    const parts: [number, Forms][] = [
      [c.kept, said.kept],
      [c.broken, said.broken],
      [c.tooClose, said.tooClose],
      [c.tooFew, said.tooFew],
      [c.unmeasurable, said.unmeasurable],
      [c.proved, said.proved],
    ];
    const some = parts.filter(([n]) => n > 0);
    const [only] = some;
    if (only && some.length === 1) {
      const [one, few] = only[1];
      return c.promises === 1 ? `Jedyna obietnica jest ${one}.` : `Wszystkie obietnice (${f.count(c.promises)}) są ${few}.`;
    }
    return `Z ${plural(c.promises, ofPromises)}: ${list(some.map(([n, forms]) => `${f.count(n)} ${form(n, forms)}`))}.`;
  },
  byChance: (n, of, f) =>
    of === 1
      ? 'Sam przedział by to rozstrzygał, ale przy dokładnym liczeniu może to być jeszcze przypadek: rozstrzygnie więcej odpowiedzi.'
      : `${plural(n, promises)} ${form(n, ['wyglądałaby', 'wyglądałyby', 'wyglądałoby'])} z osobna na ${form(n, ['rozstrzygniętą', 'rozstrzygnięte', 'rozstrzygniętych'])}; wśród ${f.count(of)} ocenianych może to być przypadek: rozstrzygnie więcej odpowiedzi.`,
  widestGap: (p, quote, f) =>
    `Największa luka: ${named(p)} – obiecano ${f.percent(p.promisedFor)}, dotrzymano ${f.percent(p.keptRate!)} (${f.interval(p.interval!)}, ${plural(p.n, answers)})${quote && `; ${quote}`}.`,
  noGap: () => 'Żadna obietnica nie jest dotrzymywana rzadziej, niż obiecano – poza tym, co tłumaczy przypadek.',
  expectMore: n => `Przy ${plural(n, ['obietnicy', 'obietnicach', 'obietnicach'])} klienci oczekują więcej, niż obiecujemy.`,
  atOdds: (worst, more) =>
    `${worst}${more > 0 ? ` Sprzecznych par jest więcej, jeszcze ${more}.` : ''} To łatwo naprawić: wybierz jedną z nich.`,
  card: (kind, n) => (kind === 'unjudged' ? labels.cards!.unjudged! : form(n, onCard[kind] ?? said[kind as 'kept'])),
  notJudged: (p, fewestAnswers) => {
    if (p.proof !== null) return 'potwierdza ją certyfikat';
    if (p.verdict === 'unmeasurable') return 'jeszcze bez pomiaru';
    if (isHalfRead(p.n, p.unread)) return `nieodczytane: ${Math.round(p.unread)} z ${Math.round(p.n + p.unread)}`;
    if (p.n >= fewestAnswers) return `${plural(Math.round(p.n), answers)} bez oceny`;
    if (p.n > 0) return `${Math.round(p.n)} z ${plural(fewestAnswers, ofAnswers)}`;
    return waitOf(p) === 'answers' ? 'brak odpowiedzi' : 'brak wliczanych odpowiedzi';
  },
  standingMore: more => (more > 0 ? `na karcie „${labels.tabs!.alignment}” jeszcze ${plural(more, promises)}` : ''),
  printed: (shown, all) =>
    `Na papierze: pierwsze ${shown} z ${plural(all, ofPromises)}. Wszystkie są na karcie „${labels.tabs!.alignment}”; posortuj ją, a na początku staną inne.`,
  standingKey: () => 'Pasek: ciemne to dotrzymane, jaśniejsze to brak albo nadwyżka. ▲: nasze zdanie wyższe, niż mówią dowody.',
  calendarNote: more =>
    `– to miesiąc bez odpowiedzi: nikogo nie wysłuchano.${more > 0 ? ` Mniej takich miesięcy ${form(more, ['ma', 'mają', 'ma'])} jeszcze ${plural(more, ['punkt styku', 'punkty styku', 'punktów styku'])}.` : ''}`,
  inShort: (n, f) => `${f.number(n / 1000, n < 10_000 ? 1 : 0)}k`,
  waitingDuties: () => 'Na co czekają obietnice.',
  nothingJudged: () => 'Nic nie jest jeszcze ocenione, więc nie wiadomo o niczym niedotrzymanym.',
  expectationsRise: of => (of.length > 0 ? `Klienci oczekują więcej niż przedtem: ${list(of.map(named))}.` : ''),
  changedSince: (day, f) => `Co się zmieniło od ${f.date(day)}`,
  firstAudit: isSaved =>
    isSaved
      ? 'Pierwszy audyt jest zapisany. Co się zmieniło, pokaże audyt z późniejszego dnia.'
      : 'Nie ma jeszcze zapisu do porównania. Zapisz ten audyt: następny pokaże, co się zmieniło.',
  fromTo: (from, to, f) => {
    const { percent } = f.apart(from, to);
    return `${percent(from)} → ${percent(to)}`;
  },
  thenVerdict: (then, now) => (then ? `${then} → ${now}` : now),
  otherChanges: (beyond, within, unknown, isEvenShown) =>
    [
      beyond > 0
        ? `Bardziej, niż tłumaczy przypadek, ${form(beyond, ['zmieniła', 'zmieniły', 'zmieniło'])} się jeszcze ${plural(beyond, promises)}.`
        : '',
      isEvenShown ? `„=” to zmiana w granicach przypadku${within > 0 ? ` (tak samo jeszcze ${plural(within, promises)})` : ''}.` : '',
      !isEvenShown && within > 0 ? `Zmiana w granicach przypadku: jeszcze ${plural(within, promises)}.` : '',
      unknown > 0 ? `Nie da się porównać: ${plural(unknown, promises)}.` : '',
    ]
      .filter(one => one)
      .join(' '),
  deed: (action, isOverdue) => (isOverdue ? `Po terminie: ${action}` : action),
  due: (day, isOverdue) => (isOverdue ? `${labels.marks!.overdue} ${day}` : day),
  noDeed: (p, f, isOpened) =>
    `${isOpened ? 'Działanie jest otwarte, ale nie mówi, co zostanie zrobione' : 'Jeszcze bez działania'}. ${nextStep(p, f, p.toSettle)}`,
  moreDuties: (more, idle) => {
    if (more === 0) return '';
    const without = idle > 0 ? ` (${idle} bez działania)` : '';
    return `${form(more, ['Odstaje', 'Odstają', 'Odstaje'])} jeszcze ${plural(more, promises)}${without}: patrz karta „${labels.tabs!.findings}”.`;
  },
  importanceUnset: numbers =>
    `Puste w środku: nikt nie podał ważności ${list(numbers.map(number => `#${number}`))}, więc liczy się jako 5.`,
  expectUnknown: () => 'Czego klienci oczekują, nie wiadomo.',
  fixFirst: ({ customersLetDown, customersLetDownRange, moneyAtRisk, ...p }, currency) => {
    const first = `Najpierw do naprawy: ${named(p as PromiseAudit)}`;
    if (customersLetDown === null) return `${first}.`;
    if (customersLetDown > 0 && customersLetDown < 0.5) return `${first} – mniej niż 1 klient w miesiącu nie dostaje tego, co obiecano.`;
    const range = customersLetDownRange ? ` (od ${customersLetDownRange.map(twoDigits).join(' do ')})` : '';
    const worth = moneyAtRisk ? `; przynoszą ${money(moneyAtRisk, currency)} miesięcznie` : '';
    return `${first} – około ${twoDigits(customersLetDown)} ${form(rounded(customersLetDown), customers)} w miesiącu nie dostaje tego, co obiecano${range}${worth}.`;
  },
  changeSince: (day, f) => (day === null ? 'Zmiana (p.p.)' : `Zmiana od ${f.date(day)} (p.p.)`),
  newRate: ({ now, before, basis }, f) => {
    if (now.keptRate === null) return '';
    const { percent } = f.apart(now.keptRate, before.keptRate ?? now.keptRate);
    const beside =
      before.keptRate === null ? '' : `, ${basis === 'saved' ? 'zapisano' : 'przedtem'} ${percent(before.keptRate)} (${f.count(before.n)})`;
    return `${percent(now.keptRate)} (${f.count(now.n)})${beside}`;
  },
  rate,
  nps: npsSaid,
  csat: csatSaid,
  figure,
  figures,
  bySource: ({ bySource }, f) =>
    bySource.length < 2
      ? ''
      : bySource.flatMap(one => (one.keptRate === null ? [] : [`${labels.sources![one.source]} ${rate(one, f)}`])).join('\n'),
  effect: ({ action, doneOn, before, now, difference, verdict, gain }, f) => {
    const done = `${action ? quoted(unstopped(action), 60) : 'Działanie'}, zakończone ${f.date(doneOn)}`;
    if (difference === null || before.keptRate === null || now.keptRate === null)
      return `${done}: za wcześnie, by to ocenić (od tego czasu ${plural(now.n, answers)}).`;
    const { percent } = f.apart(before.keptRate, now.keptRate);
    const result = `${done}: przedtem ${percent(before.keptRate)}, od tego czasu ${percent(now.keptRate)} (${plural(now.n, answers)}), ${labels.effects![verdict]}`;
    if (gain === null || verdict === 'no-change') return `${result}.`;
    const money = gain.money
      ? `; przynoszą ${twoDigits(gain.money.value)} (od ${twoDigits(gain.money.range[0])} do ${twoDigits(gain.money.range[1])})`
      : '';
    const [low, high] = gain.customers.range.map(twoDigits);
    return `${result}: około ${twoDigits(gain.customers.value)} klientów w miesiącu (od ${low} do ${high})${money}.`;
  },
  changed: (since, worse, better, f) => {
    const say = (all: typeof worse, how: string): string[] => {
      if (all.length === 0) return [];
      const [first] = all;
      if (all.length === 1) return [`${how}, i to bardziej, niż tłumaczy przypadek: ${named(first!.promise)} (${first!.points})`];
      const shown = all.slice(0, mostChanged).map(({ promise, points }) => `${named(promise)} o ${points.replace(/^[+\-−]/, '')}`);
      return [
        `${how}, i to bardziej, niż tłumaczy przypadek, przy ${plural(all.length, ['obietnicy', 'obietnicach', 'obietnicach'])}: ${all.length > mostChanged ? `${shown.join(', ')} i innych` : list(shown)}`,
      ];
    };
    return `Od ${f.date(since)} ${[...say(worse, 'gorzej'), ...say(better, 'lepiej')].join('; ')}; poza tym nic nie zmieniło się bardziej, niż tłumaczy przypadek.`;
  },
  changedBriefly: (since, worse, better, f) => {
    const among: Forms = ['obietnicy', 'obietnicach', 'obietnicach'];
    const said = [
      worse > 0 ? `gorzej przy ${plural(worse, among)}` : '',
      better > 0 ? `lepiej przy ${worse > 0 ? f.count(better) : plural(better, among)}` : '',
    ];
    return `Od ${f.date(since)} jest ${list(said.filter(text => text !== ''))}: bardziej, niż tłumaczy przypadek.`;
  },
  chartTitle: (broken, judged) => {
    if (judged === 0) return 'Obiecane i dotrzymane';
    if (broken === 0)
      return judged === 1 ? 'Ani jednej niedotrzymanej obietnicy' : `Ani jednej niedotrzymanej z ${plural(judged, ofPromises)}`;
    if (judged === 1) return 'Jedyna obietnica jest niedotrzymana';
    return `${broken} z ${plural(judged, ofPromises)} ${form(broken, ['jest', 'są', 'jest'])} ${form(broken, said.broken)}`;
  },
  fieldTitle: (toFix, judged) =>
    toFix === 0
      ? 'Żadna ważna obietnica nie jest dotrzymywana rzadziej, niż obiecano'
      : `${toFix} z ${plural(judged, ofPromises)} ${form(toFix, ['jest ważna', 'są ważne', 'jest ważnych'])} i ${form(toFix, ['dotrzymywana', 'dotrzymywane', 'dotrzymywanych'])} rzadziej, niż obiecano`,
  cuts: (importance, [lowPriority, fixFirst, overdone, keepUp], f) =>
    `Podział: ważność ${f.number(importance)} i 0 p.p., czyli dotrzymane dokładnie tyle, ile obiecano. Na dole po prawej: ${fixFirst}. Na górze po prawej: ${keepUp}. Na górze po lewej: ${overdone} Na dole po lewej: ${lowPriority}.`,
  sameImportance: () =>
    `Ważność jest wszędzie taka sama: wypełnij „${own('Touchpoints', 'Importance')}” na karcie z punktami styku, by zobaczyć, co liczy się najbardziej.`,
  chartPart: (shown, of) =>
    `Największe luki: ${shown} z ${plural(of, ['ocenionej obietnicy', 'ocenionych obietnic', 'ocenionych obietnic'])}; # to numer punktu na wykresie`,
  stagesPart: (shown, of) =>
    `Etap po etapie: ${shown} z ${plural(of, ['etapu', 'etapów', 'etapów'])} z największymi lukami (p.p., przy najsłabszej obietnicy każdego etapu; szare: nic nie wiadomo)`,
  keptOf: (kept, judged) => (judged === 0 ? 'bez oceny' : `${kept} z ${judged}`),
  smallestHonest: (p, f) => {
    if (!p.smallestHonest) return '';
    const { level, keptRate, interval } = p.smallestHonest;
    const { percent, interval: range } = f.apart(keptRate, ...interval);
    return `${f.reach(level, p.scale)}: ${percent(keptRate)} (${range(interval)})`;
  },
  quote: (quote, f, most) =>
    `„${within(excerpt(quote, most))}” (${quote.date ? `${f.day(quote.date)}, ` : ''}${labels.sources![quote.source]})`,
  stage: (number, of, name) => `${String(number).padStart(String(of).length, '0')} · ${name || labels.noStage}`,
  findings: n => plural(n, findings),
  segments: (apart, f) =>
    segmentsSaid(apart)
      .map(({ dimension, segment, n, keptRate, rest }) => {
        const { percent } = f.apart(keptRate, rest);
        return `${quoted(segment, 40)} (${dimension}): ${percent(keptRate)} (${plural(n, answers)}), wszyscy inni ${percent(rest)}`;
      })
      .join('\n'),
  newAndReturning: (both, f) => {
    if (!both) return '';
    const { percent } = f.apart(both.fresh.keptRate, both.loyal.keptRate);
    const say = ({ n, keptRate }: { n: number; keptRate: number }) => `${percent(keptRate)} (${plural(n, answers)})`;
    return `Nowi ${say(both.fresh)}, powracający ${say(both.loyal)}`;
  },
  nothingFound: () => 'Nic tu nie ustalono.',
  nothingToFix: () => 'Nie ma czego naprawiać: żadna oceniona obietnica nie odstaje.',
  nothingToCelebrate: () => 'Nic się jeszcze nie wyróżnia.',
  noFindings: () => 'Niczego nie ustalono.',
  findingsNote: most =>
    `Najpierw obietnice sprzeczne ze sobą, potem ustalenia obietnica po obietnicy, z przodu te do naprawy: ${most} w całości, pozostałe po jednym wierszu.`,
  numbered: (number, promise) => `${number} · ${named(promise)}`,
  findingsInShort: (promise, kinds) =>
    `${quoted(promise, 90)}: ${kinds.map(kind => kind.replace(/^\p{Lu}(?!\p{Lu})/u, first => first.toLowerCase())).join('; ')}.`,
  issuesNote: () => 'Najpierw to, co nie pozwala wykorzystać danych w audycie.',
  unchecked: () => 'Nic jeszcze nie sprawdzono: wybierz w menu „Sprawdź obietnice”.',
  unfinished: 'Ten raport jest w trakcie pisania. Jeśli tak zostanie, uruchom „Sprawdź obietnice” jeszcze raz.',
  nothingToMend: () => 'Wszystko udało się odczytać. Nie ma czego poprawiać.',
  moreFindings: (n, kind) => `I jeszcze ${plural(n, findings)} rodzaju „${kind}”.`,
  issues: (issues, f) => {
    const of = (severity: Severity) => issues.filter(issue => issue.severity === severity).length;
    const parts: [number, Forms][] = [
      [of('error'), ['błąd', 'błędy', 'błędów']],
      [of('warning'), ['ostrzeżenie', 'ostrzeżenia', 'ostrzeżeń']],
      [of('note'), ['uwaga', 'uwagi', 'uwag']],
    ];
    const some = parts.filter(([n]) => n > 0).map(([n, forms]) => `${f.count(n)} ${form(n, forms)}`);
    return some.length ? `Kontrola danych: ${list(some)}.` : 'Kontrola danych: nie ma czego poprawiać.';
  },
  openLoops: ({ open, slow, answered, missing }, met, overdue, f) => {
    const isQuiet = met.openReplies + met.unreplied + met.unknownSources === 0;
    const waiting = open === 0 ? [] : [`Na odpowiedź czeka ${plural(open, customers)}.`];
    if (missing > 0)
      waiting.push(
        `Przy ${plural(missing, ['reklamacji lub opinii', 'reklamacjach lub opiniach', 'reklamacjach lub opiniach'])} nie zapisano żadnej odpowiedzi.`,
      );
    const none =
      met.openReplies + met.givenReplies === 0 ? 'Nie zapisano żadnej odpowiedzi dla klienta, więc nikt nie wie, kto jeszcze czeka.' : '';
    const given = isQuiet
      ? 'Żaden klient nie czeka na odpowiedź.'
      : answered > 0
        ? `Odpowiedź ${form(answered, ['dostał', 'dostało', 'dostało'])} ${plural(answered, customers)}.`
        : '';
    // Wherever it stands that somebody waits, it is said.
    const elsewhere =
      met.openReplies > open || met.unreplied > missing
        ? 'Klienci bez odpowiedzi są też w wierszach, które się nie liczą: spoza okresu, pominiętych, podwójnych albo bez znanego punktu styku.'
        : '';
    const known = waiting.join(' ') || none || given;
    const replies =
      [known, none ? '' : elsewhere].filter(text => text !== '').join(' ') ||
      'Nie wiadomo, kto jeszcze czeka, bo źródło niektórych wierszy jest nieznane.';
    const late = slow === 0 ? '' : ` Odpowiedzi po ponad ${SLOW_AFTER_DAYS} dniach: ${f.count(slow)} z ${f.count(answered)}.`;
    const due = overdue === 0 ? ' Żadne działanie nie jest po terminie.' : ` Po terminie: ${plural(overdue, actions)}.`;
    return replies + late + due;
  },
  base: (b, f) => {
    const parts: [number, string][] = [
      [b.noAnswer, 'bez odpowiedzi'],
      [b.invalid, 'nieprawidłowe'],
      [b.unmatched, 'bez znanej obietnicy lub punktu styku'],
      [b.leftOut, 'pominięte przez zespół'],
      [b.aside, 'trzymane osobno (reklamacje, pracownicy, nieznane źródła)'],
      [b.notYetDue, 'jeszcze przed terminem'],
      [b.outOfPeriod, 'spoza okresu'],
    ];
    const rest = parts.filter(([n]) => n > 0).map(([n, what]) => `, ${what}: ${f.count(n)}`);
    return `Podstawa: odczytano ${plural(b.read, values)}; wykorzystano: ${f.count(b.used)}${rest.join('')}.`;
  },
  method: (s, f) =>
    `Dotrzymano: odsetek tych, którzy odpowiedzieli, spełniających własny warunek obietnicy. Werdykty „dotrzymana” i „niedotrzymana” padają tylko wtedy, gdy cały przedział ufności ${f.percent(s.confidence)} leży po jednej stronie tego, co obiecano; przy mniej niż ${plural(s.fewestAnswers, ['odpowiedzi', 'odpowiedziach', 'odpowiedziach'])} nie ma oceny. Okres: ${period(s, f)}.`,
  barNote: () =>
    'Paski mają od 0 do 100\u00a0%: ciemne to dotrzymane; jaśniejsze to to, czego brakuje do obietnicy, albo nadwyżka ponad nią.',
  alignmentNote: () =>
    'Jeden wiersz na obowiązującą obietnicę, w kolejności podróży klienta. Notatki należą do zespołu: idą za ID obietnicy. Wszystkie inne komórki są pisane na nowo przy każdym audycie.',
};

function period(s: Settings, f: Format): string {
  if (s.evidenceFrom && s.evidenceTo) return `od ${f.date(s.evidenceFrom)} do ${f.date(s.evidenceTo)}`;
  if (s.evidenceFrom) return `od ${f.date(s.evidenceFrom)}`;
  if (s.evidenceTo) return `do ${f.date(s.evidenceTo)}`;
  return 'wszystkie dowody';
}
