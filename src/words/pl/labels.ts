import type { Draft } from '../draft';
import type { labels as labelsInEnglish } from '../en/labels';

export const labels: Draft<typeof labelsInEnglish> = {
  tabs: {
    summary: 'Podsumowanie',
    alignment: 'Obietnice i dowody',
    findings: 'Ustalenia',
    check: 'Kontrola danych',
    history: 'Historia audytów',
    segments: 'Według segmentów',
    owner: 'Strona osoby',
  },
};
