import type { Audit } from '../../core/audit';
import { UserError } from '../../core/table/user-error';
import type { PagesAsked } from '../../report/report';
import { noPages } from '../../report/report';
import { claim } from '../../report/tabs/claim';
import { ownerDigest } from '../../report/text/owner-digest';
import type { Words } from '../../words/words';
import type { Host } from '../host';
import type { Found } from './check';
import { makePages } from './check';

/** One page that is asked for: `name` is the owner's, that of the dimension, or the promise's id; '' for a page of none of them. */
export interface PageAsked {
  kind: 'owner' | 'segments' | 'sides' | 'claim';
  name: string;
}

/** Makes a page of what is there now, and shows it. Gives its tab, and for a page of an owner what can be pasted into a chat. */
export function makePage(host: Host, asked: PageAsked): { found: Found; tab: string; copy: string } {
  const found = makePages(host, pagesOf(asked));
  const { audited, words } = found;
  const tab = words.labels.tabs[asked.kind];
  host.show({ tab, cell: 'A1' });
  return { found, tab, copy: asked.kind === 'owner' ? digestOf(audited.audit, asked.name, words) : '' };
}

const digestOf = (audit: Audit, owner: string, words: Words): string => ownerDigest(audit, owner, words).join('\n');

function pagesOf({ kind, name }: PageAsked): PagesAsked {
  if (kind === 'sides') return { ...noPages, sides: true };
  if (kind === 'claim') return { ...noPages, claim: claimNamed(name) };
  return { ...noPages, [kind]: name };
}

/** The file of a promise by its id. Throws UserError `missing-promise` where it is gone. */
const claimNamed =
  (id: string): PagesAsked['claim'] =>
  (audit, words, format) => {
    if (audit.promises.every(promise => promise.id !== id)) throw new UserError('missing-promise', { id });
    return claim(audit, id, words, format);
  };
