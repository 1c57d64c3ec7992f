import type { PromiseAudit } from '../../../core/audit';
import { isHalfRead } from '../../../core/judgement/verdict';
import { elsewhereOf, waitOf } from '../../../core/judgement/waiting';
import { isWorst, MANY, worthSaid } from '../../chosen';
import type { Format } from '../../format';
import { labels } from '../labels';
import { answers, ofAnswers } from '../nouns';
import { form, lateBy, plural } from '../numbers';
import { fewAnswered } from './response';
import { waits } from './waits';

/** One sentence that names the rule behind a promise's verdict and its numbers. */
export const why = (p: PromiseAudit, f: Format, fewestAnswers: number): string =>
  p.proof === null ? `${labels.verdicts![p.verdict]}: ${reason(p, f, fewestAnswers, true)}` : proved(p.proof);

const proved = (proof: string): string => `Nie do oceny przez klientów: dowodzi jej „${proof}”.`;

/** The same beside a verdict, its rate and its range: without them. */
export const whyBeside = (p: PromiseAudit, f: Format, fewestAnswers: number): string =>
  p.proof === null ? reason(p, f, fewestAnswers, false).replace(/^./, first => first.toUpperCase()) : proved(p.proof);

function reason(p: PromiseAudit, f: Format, fewestAnswers: number, isWhole: boolean): string {
  if (p.verdict === 'unmeasurable') return `${lack(p)}.`;
  if (p.keptRate === null || p.interval === null || p.verdict === 'no-evidence')
    return `żadna odpowiedź nie liczy się do tej obietnicy${waits.elsewhere!(elsewhereOf(p), f)}.`;
  const test = p.test ? f.test(p.test, p.scale) : (p.keptWhen ?? '');
  const isWeighted = p.n > 0 && Math.abs(p.kept / p.n - p.keptRate) > 1e-9;
  const counted = `${f.count(p.kept)} z ${plural(p.n, ofAnswers)}`;
  const passing = isWhole
    ? `warunek „${test}” ${form(Math.round(p.kept), ['spełnia', 'spełniają', 'spełnia'])} ${counted}`
    : `„${test}”: ${counted}`;
  const weighted = isWeighted ? ' po zważeniu' : '';
  const share = isWhole ? ` (${f.percent(p.keptRate)}${weighted}, ${f.interval(p.interval)})` : isWeighted ? ' (odsetek po zważeniu)' : '';
  if (p.verdict === 'too-few' && isHalfRead(p.n, p.unread))
    return `nie udało się odczytać ${f.count(p.unread)} z ${plural(p.n + p.unread, ofAnswers)}, a pozostałe mogą mówić tylko o jednej stronie; słowa wymienia kontrola danych.`;
  if (p.verdict === 'too-few')
    return `${plural(p.n, answers)}, a do oceny potrzeba ${f.count(fewestAnswers)}${waits.elsewhere!(elsewhereOf(p), f)}.`;
  const promised = f.percent(p.promisedFor);
  const worth = [worthOf(p, f, isWhole), fewAnswered(p, f)].map(said => said && ` ${said}`).join('');
  if (p.promisedFor === 1 && p.verdict === 'too-close')
    return `ani jednego niedotrzymania na ${plural(p.n, answers)}, ale zawiedzionych może nadal być do ${f.percent(1 - p.interval[0])}.${worth}`;
  if (p.promisedFor === 1 && p.verdict === 'kept')
    return `warunek „${test}” ${p.n === 1 ? 'spełnia jedyna odpowiedź' : `spełniają wszystkie odpowiedzi (${f.count(p.n)})`}, obiecano ${promised}.${worth}`;
  if (p.promisedFor === 1 && p.verdict === 'broken')
    return `${passing}${share}; obiecano ${promised}, więc wystarczy jedno niedotrzymanie.${worth}`;
  if (p.chance !== null) return `${passing}${share}. ${byChance(p.chance, promised, f)}${worth}`;
  if (p.verdict === 'too-close')
    return `${passing}${share}; ${isWhole ? `obiecane ${promised} mieści się w przedziale` : `przedział obejmuje ${promised}`}.${worth}`;
  return `${passing}${share}${isWhole ? `, obiecano ${promised}` : ''}.${worth}`;
}

/** Why a promise is too close to call, though its range lies on one side of what is promised. */
function byChance({ verdict, of }: NonNullable<PromiseAudit['chance']>, promised: string, f: Format): string {
  const side = `Przedział leży ${verdict === 'broken' ? 'poniżej' : 'powyżej'} ${promised}, ale`;
  if (of === 1) return `${side} przy dokładnym liczeniu może to być jeszcze przypadek: rozstrzygnie więcej odpowiedzi.`;
  return of < MANY
    ? `${side} wśród ${f.count(of)} ocenianych obietnic może to być przypadek: rozstrzygnie więcej odpowiedzi.`
    : `${side} przy ${f.count(of)} ocenianych obietnicach jednego takiego wyniku należy się spodziewać: rozstrzygnie więcej odpowiedzi.`;
}

const together = {
  day: 'odpowiedzi z jednego dnia są do siebie podobne',
  respondent: 'odpowiedzi jednej osoby są do siebie podobne',
  weights: 'niektóre ważą więcej niż inne',
};

/** What answers that go together are worth; '' where that hardly matters. */
function worthOf(p: PromiseAudit, f: Format, isWhole: boolean): string {
  const { n, heldBy } = p;
  const worth = worthSaid(p);
  const cause = heldBy !== null && isWhole ? `: ${together[heldBy]}` : '';
  if (worth === null) return '';
  if (!isWhole) return `Znaczą tyle co ${f.count(worth)} ${form(worth, ['niezależna', 'niezależne', 'niezależnych'])}.`;
  return `${plural(n, answers)} ${form(n, ['znaczy', 'znaczą', 'znaczy'])} tyle co ${f.count(worth)} ${form(worth, ['niezależna', 'niezależne', 'niezależnych'])}${cause}.`;
}

function lack(p: PromiseAudit): string {
  if (p.metric === null) return 'nie podano wskaźnika';
  if (p.scale === null) return `wskaźnik „${p.metric}” nie jest znany`;
  return 'nie da się odczytać, kiedy jest dotrzymana';
}

/** What to do about a promise next. `more` is how many more answers would settle it; null where that cannot be said. */
export function nextStep(p: PromiseAudit, f: Format, more: number | null): string {
  switch (p.verdict) {
    case 'unmeasurable':
    case 'no-evidence':
    case 'too-few':
      if (p.proof !== null) return 'Miej ten dowód pod ręką i dbaj, by był aktualny.';
      return waits.step!(waitOf(p) ?? 'more', 1);
    case 'too-close':
      return more === null
        ? 'Zbierz więcej odpowiedzi.'
        : `${form(more, ['Rozstrzygnęłaby', 'Rozstrzygnęłyby', 'Rozstrzygnęłoby'])} jeszcze około ${plural(more, ['takiej odpowiedzi', 'takich odpowiedzi', 'takich odpowiedzi'])}.`;
    case 'kept':
      return 'Tak trzymać.';
    case 'broken':
      return mend(p, f);
  }
}

function mend(p: PromiseAudit, f: Format): string {
  const first =
    p.openActions > 0
      ? 'Dokończ otwarte działanie'
      : p.inOurControl === 'no'
        ? 'Uzgodnij to z tymi, którzy mogą jej dotrzymać'
        : p.owner === ''
          ? 'Wyznacz osobę, która usunie przyczynę'
          : 'Usuń przyczynę';
  const isExpected = p.expected.verdict === 'looser' && p.expected.level !== null;
  const wish = isExpected ? `, bo klienci oczekują „${f.reach(p.expected.level!, p.scale)}”` : '';
  const { smallestHonest: honest, scale } = p;
  const ask = `${first}${wish}: zapytaj zawiedzionych, co poszło nie tak.`;
  if (!honest || isWorst(honest.level, p)) return ask;
  const get = `(dostaje to ${f.percent(honest.keptRate)})`;
  if (scale?.kind === 'days-late' || scale?.kind === 'time-late') {
    if (honest.level <= 0) return ask;
    const what = scale.kind === 'days-late' && Number.isInteger(honest.level) ? 'podawanego terminu' : 'podawanego czasu';
    return `${first}${wish}; do tego czasu doliczaj ${lateBy(honest.level, scale)} do ${what} ${get}.`;
  }
  return `${first}${wish}; do tego czasu obiecuj „${f.reach(honest.level, scale)}” ${get}.`;
}
