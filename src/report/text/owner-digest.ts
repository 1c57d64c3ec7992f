import type { Audit, PromiseAudit } from '../../core/audit';
import { waitingOf } from '../../core/judgement/waiting';
import { ownerPage } from '../../core/pages/owner-page';
import type { Words } from '../../words/words';
import { formatOf } from '../format';
import { tallyVerdicts } from '../headline';
import { staffTold } from '../staff';
import { toldTogether, waitIn } from '../told';

const quoteLength = 120;
/** Promises that are named. */
const MOST = 3;

/** An owner's page in ten lines at most, to be pasted into a chat: how its promises stand, a quote each way, what is done, and a question. */
export function ownerDigest(audit: Audit, owner: string, words: Words): string[] {
  const { labels, sentences } = words;
  const { marks } = labels;
  const said = sentences.owner;
  const format = formatOf(audit, words);
  const page = ownerPage(audit, owner);
  const all = page.promises.map(({ promise }) => promise);
  const title = words.join.aside(said.title(page.owner), said.subtitle(audit.settings.brand, audit.asOf, format.all));
  if (all.length === 0 && page.findings.length === 0) return [title, said.nothing(owner)];
  const mark: Partial<Record<PromiseAudit['verdict'], string>> = { broken: marks.broken, 'too-close': marks.tooClose, kept: marks.kept };
  const judged = all.filter(p => mark[p.verdict] !== undefined);
  const [against] = page.quotes.against;
  const [praise] = page.quotes.for;
  // Where few are judged, the others have room.
  const waiting = waitingOf(all).slice(0, Math.max(0, MOST - judged.length));
  const rest = page.findings.filter(finding => !waiting.some(({ wait }) => wait === waitIn(finding)));
  const found = rest.filter(({ code }) => code !== 'promise-broken');
  const [first] = toldTogether(found, words, format);
  const [question] = staffTold(page, words, format).slice(-1);
  const lines = [
    title,
    all.length > 0 ? sentences.counts(tallyVerdicts(all), format.all) : said.nothing(owner),
    ...judged.slice(0, MOST).map(p => said.digest.promise(mark[p.verdict]!, p, format.of(p))),
    ...waiting.map(({ wait, promises }) => {
      const names = promises.slice(0, MOST).map(({ text }) => text);
      const { named, step } = sentences.waits;
      return words.join.sentences([named(wait, names, promises.length - names.length), step(wait, promises.length)]);
    }),
    first ? said.digest.found(first.sentence, rest.length - first.count) : '',
    against ? sentences.quote(against.quote, format.all, quoteLength) : '',
    praise ? `${marks.kept} ${sentences.quote(praise.quote, format.all, quoteLength)}` : '',
    page.undecided.length > 0
      ? said.digest.undecided(page.undecided)
      : page.actions[0]
        ? said.digest.action(page.actions[0], format.all)
        : '',
    question!,
  ];
  return lines.filter(line => line !== '').map(line => line.replace(/\s+/g, ' '));
}
