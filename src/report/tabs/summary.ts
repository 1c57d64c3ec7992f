// title -> what it comes to in two sentences -> where we stand | what changed, who does what by when -> five flaws and praise -> base and method
import type { Audit } from '../../core/audit';
import type { Words } from '../../words/words';
import { beside, space, text } from '../block';
import type { AuditFormat } from '../format';
import { opening } from '../headline';
import { pageHeight } from '../layout/page';
import { render } from '../layout/render';
import type { Block, Tab } from '../tab';
import { changes, mostChanges, rightSpan } from './changes';
import { duties, mostDuties } from './duties';
import { flawStrip } from './flaws';
import { mostStanding, standing, standingSpan } from './standing';

/*
 * The columns of the page: for each promise a sign, its words (four), its bar, kept, promised (two), believed, a sign for belief;
 * a gap; then a sign or number, words (three), owner or kept, due or points, and a last one. The narrow ones keep the five flaws apart.
 * Together they are as wide as a page of A4 on its side at nine tenths of its size, so that letters of 9 points are printed with 8.
 */
const apart = 0.35;
const left = [2.8, 15.2, apart, 18.4, apart, 8.4, 10.9, apart, 9, 10.4, 2.8];
const gap = 0.8;
const right = [2.8, 15.9, 10.2, apart, 14.6, 9.6, 13.9];
const widths = [...left, gap, ...right];
const grid = widths.length;
/** What a page leaves out at the end of both its sides, from nothing on, until its height allows for these words. */
const cuts = Array.from({ length: mostDuties }, (_, i) => i);

/**
 * One page that a board reads in a minute. In a sheet it is a form: each part has its place, whatever the audit finds, so that a spreadsheet
 * that has laid it out once need only fill it in; all rows are alike, and what nothing is in takes next to no height.
 */
export function summary(audit: Audit, words: Words, format: AuditFormat): Tab {
  const pages = cuts.map(cut => () => page(audit, words, format, cut));
  const fitting = pages.find(make => isFitting(make()));
  return (fitting ?? pages[pages.length - 1]!)();
}

const isFitting = (tab: Tab): boolean => render(tab).heights.reduce<number>((sum, points) => sum + (points ?? 0), 0) <= pageHeight;

/** `cut`: duties that are left out, and beside each two promises. */
function page(audit: Audit, words: Words, format: AuditFormat, cut: number): Tab {
  const { sentences } = words;
  const { lead, second } = opening(audit, words, format);
  return {
    name: words.labels.tabs.summary,
    widths,
    frozenColumns: 0,
    isList: false,
    isLandscape: true,
    isOnePage: true,
    blocks: [
      {
        ...text(sentences.title(audit.settings.brand), 'title', standingSpan + 1),
        aside: { text: sentences.subtitle(audit, format.all), look: 'subtitle', span: rightSpan },
      },
      text(lead, 'lead', grid),
      { ...text(second, 'body', grid), ...(second ? {} : { isSheetOnly: true, height: 2 }) },
      space(5),
      beside(
        { span: standingSpan + 1, blocks: standing(audit, words, format, mostStanding - 2 * cut, left) },
        {
          span: rightSpan,
          blocks: [...changes(audit, words, format, mostChanges, right), ...duties(audit, words, format, mostDuties - cut, right)],
        },
      ),
      space(5),
      ...flawStrip(audit, words, format, grid),
      space(4),
      foot(audit, words, format),
    ],
  };
}

/** What it rests on, whether there is anything to mend, and how it was judged. */
function foot({ base, issues, settings, replies, met, actions }: Audit, { join, sentences }: Words, { all }: AuditFormat): Block {
  const overdue = actions.filter(({ isOverdue }) => isOverdue).length;
  const said = [
    sentences.openLoops(replies, met, overdue, all),
    sentences.base(base, all),
    issues.length > 0 ? sentences.issues(issues, all) : '',
    sentences.method(settings, all),
  ];
  return text(join.sentences(said), 'fine', grid);
}
