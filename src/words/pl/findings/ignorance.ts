import type { Draft } from '../../draft';
import type { FindingWords } from '../../finding';
import { answers, days, months } from '../nouns';
import { form, headed, named, plural, quoted } from '../numbers';
import { waits } from '../report/waits';

/** Flaw 1: no baseline, no evidence, stale evidence. */
export const ignorance: Draft<FindingWords> = {
  'no-evidence': {
    name: 'Brak dowodów',
    sentence: (d, f) => `Żadna wliczana odpowiedź nie mówi, czy ${named(d)} jest dotrzymywana${waits.elsewhere!(d.elsewhere, f)}.`,
    fix: d =>
      d.wait === 'answers' ? `Zapytaj o to klientów w punkcie styku ${quoted(d.touchpoint)}, zaraz po zdarzeniu.` : waits.step!(d.wait, 1),
  },
  'stale-evidence': {
    name: 'Nieaktualne dowody',
    sentence: (d, f) =>
      d.days === null || d.newest === null
        ? `${headed(d)}żadna odpowiedź nie ma daty, więc nikt nie wie, jak są stare.`
        : `${headed(d)}najnowsza odpowiedź ma ${plural(d.days, days)} (${f.date(d.newest)}); po ${plural(d.staleAfterDays, ['dniu', 'dniach', 'dniach'])} dowody uznaje się za nieaktualne.`,
    fix: d =>
      d.newest === null
        ? 'Dodaj dzień każdej odpowiedzi; zna go narzędzie, które je zebrało.'
        : `Zapytaj klientów ponownie w punkcie styku ${quoted(d.touchpoint)}.`,
  },
  'no-baseline': {
    name: 'Bez punktu odniesienia',
    sentence: () => 'Nie ma wcześniejszego audytu, z którym można by ten porównać.',
    fix: () => 'Zapisz ten audyt: stanie się punktem odniesienia.',
  },
  'evidence-older-than-promise': {
    name: 'Dowody starsze od obietnicy',
    sentence: (d, f) =>
      `${headed(d)}${plural(d.older, answers)} ${form(d.older, ['jest starsza', 'są starsze', 'jest starszych'])} niż sama obietnica i nie ${form(d.older, ['liczy', 'liczą', 'liczy'])} się; ${
        d.n === 0 ? 'nie zostaje żadna' : `zostaje ${f.count(d.n)}`
      }.`,
    fix: d => `Sprawdź, od kiedy ta obietnica obowiązuje, i zapytaj klientów teraz: punkt styku ${quoted(d.touchpoint)}.`,
  },
  'evidence-has-holes': {
    name: 'Miesiące bez dowodów',
    sentence: (d, f) => `${headed(d)}${plural(d.months, months)} z rzędu bez żadnej odpowiedzi (${f.month(d.from)} – ${f.month(d.to)}).`,
    fix: d => `Pytaj w punkcie styku ${quoted(d.touchpoint)} co miesiąc, za każdym razem kilku klientów.`,
  },
};
