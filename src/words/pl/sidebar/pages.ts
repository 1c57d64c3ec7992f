import type { Draft } from '../../draft';
import type { pages as pagesInEnglish } from '../../en/sidebar/pages';

export const pages: Draft<typeof pagesInEnglish> = {
  title: 'Strony do przekazania',
  text: 'Każda powstaje jako osobna karta, według bieżącego stanu: do wydruku, do wysłania albo do odczytania zespołowi.',
  owner: name => (name === '' ? 'To, za co jeszcze nikt nie odpowiada' : name),
  segments: dimension => `Obietnice według segmentu: ${dimension}`,
  sides: 'Przekonania i konkurencja obok siebie',
  copy: 'Skopiuj w dziesięciu wierszach',
  copied: 'Skopiowano: wklej do komunikatora.',
};
