import type { Draft } from '../../draft';
import type { match as matchInEnglish } from '../../en/sidebar/match';
import { questions, rows } from '../nouns';
import { count as figure, form, list, plural, quoted } from '../numbers';

const comments = ['komentarz', 'komentarze', 'komentarzy'] as const;

export const match: Draft<typeof matchInEnglish> = {
  title: 'Dopasuj komentarze',
  loading: 'Odczytywanie komentarzy…',
  none: 'Każdy wiersz dowodów ma punkt styku. Nie ma czego dopasowywać.',
  allDone: 'Każdy komentarz ma punkt styku.',
  counts: (free, matched, ignored, unmatched) =>
    `${plural(free, comments)} bez punktu styku: ${list([
      ...(matched ? [`dopasowane: ${figure(matched)}`] : []),
      ...(ignored ? [`pominięte: ${figure(ignored)}`] : []),
      `do decyzji: ${figure(unmatched)}`,
    ])}.`,
  text: 'Nic się nie liczy, dopóki nie zapiszesz. Twoje decyzje trafiają do karty z dopasowaniami, gdzie możesz je zmienić.',
  about: (words, touchpoint, count) =>
    `„${words}”, ${plural(count, comments)}: ${touchpoint === null ? 'gdzie należą?' : `${touchpoint}?`}`,
  taught: count => `Czego się nauczono: ${plural(count, comments)}`,
  alone: count => plural(count, comments),
  sure: 'Pewne',
  belongs: 'Należy do',
  later: 'Zdecyduj później',
  not: touchpoint => `Nie: ${quoted(touchpoint)}`,
  lacking: 'Do nowego punktu styku: dodaj go',
  name: 'Jak się nazywa',
  ignore: 'Do żadnego: pomiń',
  save: (decisions, count) => `Zapisz ${plural(decisions, ['decyzję', 'decyzje', 'decyzji'])} (${plural(count, rows)})`,
  saveNone: 'Wybierz, co gdzie należy',
  more: (suggestions, count) =>
    `Po zapisaniu ${form(suggestions, ['przyjdzie', 'przyjdą', 'przyjdzie'])} jeszcze ${plural(suggestions, questions)} (${plural(count, rows)}).`,
  show: 'Pokaż komentarz',
};
