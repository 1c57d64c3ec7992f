import type { Draft } from '../../draft';
import type { FindingWords } from '../../finding';
import { own } from '../../naming/own-names';
import { customers, ofReplies } from '../nouns';
import { form, named, plural, quoted, twoDigits } from '../numbers';

/** Flaw 5: customers do not complain, cannot, or are never answered. */
export const avoidance: Draft<FindingWords> = {
  'no-complaint-channel': {
    name: 'Nie ma gdzie złożyć reklamacji',
    sentence: d =>
      d.isSaid
        ? `W punkcie styku ${quoted(d.touchpoint)} klienci nie mają gdzie złożyć reklamacji.`
        : `Nie zapisano, gdzie klienci mogą złożyć reklamację w punkcie styku ${quoted(d.touchpoint)}.`,
    fix: d => `Umieść „Powiedz nam, co poszło nie tak” w punkcie styku ${quoted(d.touchpoint)}, tam, gdzie klienci to zobaczą.`,
  },
  'silent-customers': {
    name: 'Milczący klienci',
    sentence: (d, f) =>
      `${named(d)} jest dotrzymywana w ${f.percent(d.keptRate)}; w miesiącu zawodzi około ${twoDigits(d.letDown)} klientów, a nie zapisano żadnej reklamacji.`,
    fix: d => `Zapytaj klientów o ${quoted(d.touchpoint)} z własnej inicjatywy i ułatw składanie reklamacji.`,
  },
  'loop-open': {
    name: 'Otwarta pętla',
    sentence: d => {
      const age = d.days === null ? '' : `, ${d.open === 1 ? '' : 'najdłużej '}od ${plural(d.days, ['dnia', 'dni', 'dni'])}`;
      return `Na odpowiedź w sprawie ${quoted(d.touchpoint)} czeka ${plural(d.open, customers)}${age}.`;
    },
    fix: d =>
      d.open === 1 ? 'Odpowiedz temu klientowi i zapisz odpowiedź.' : 'Odpowiedz najpierw najdłużej czekającym i zapisuj każdą odpowiedź.',
  },
  'loop-slow': {
    name: 'Powolna pętla',
    sentence: (d, f) =>
      `${quoted(d.touchpoint)}: ${f.count(d.slow)} z ${plural(d.answered, ofReplies)} ${form(d.slow, ['przyszła', 'przyszły', 'przyszło'])} później niż po ${plural(d.days, ['dniu', 'dniach', 'dniach'])}.`,
    fix: d => `Wyznacz, kto odpowiada w sprawie ${quoted(d.touchpoint)} i w jakim terminie.`,
  },
  'no-loops-recorded': {
    name: 'Nie zapisano odpowiedzi',
    sentence: d =>
      `Zapisano ${plural(d.complaints, ['reklamację', 'reklamacje', 'reklamacji'])}, a przy żadnej nie wiadomo, czy ktoś odpowiedział.`,
    fix: () => `Dodaj kolumny „${own('Evidence', 'Reply')}” i „${own('Evidence', 'Replied on')}” i wypełniaj je na bieżąco.`,
  },
};
