import { safeParse } from 'valibot';
import type { Settings } from '../core/declared/settings';
import { type AuditErrorCode, UserError } from '../core/table/user-error';
import { languageOf } from '../words/lookup';
import type { Words } from '../words/words';
import { openActions } from './act/actions';
import type { Api, Done, Proposal, Reply, Trouble } from './api';
import { change, checkAlignment, readAudit, saveThisAudit } from './check/check';
import { makePage } from './check/page';
import { hasChanged, stateOf } from './check/state';
import { confirmConnection } from './connect/confirm';
import { connectable } from './connect/connect';
import { previewConnection } from './connect/preview';
import { mappingOf } from './connect/sidebar-mapping';
import { undoFixes } from './fix/backup';
import { applyFixes } from './fix/fix';
import { remediesOf } from './fix/remedy';
import { connectAgain } from './guide/again';
import { confirmGuide } from './guide/confirm';
import { connectedTabs, disconnectTab } from './guide/connected';
import { guideTo } from './guide/guiding';
import { measuresOf, saveMeasures } from './guide/measure';
import { outcomeText } from './guide/outcome';
import { witnessed } from './half-way';
import type { Host } from './host';
import { decideMatches } from './match/decide';
import { reviewMatches } from './match/match';
import { recall } from './memory';
import { wordsFor } from './names-there';
import { addMetric, addTouchpoint, dropMetric } from './promises/add';
import { saveBeliefs, unbelieved } from './promises/beliefs';
import { addPromises, readCopy } from './promises/collect-promises';
import type { EntryChanges } from './promises/edit-promise';
import { readEntry, readTyped, writeEntry } from './promises/edit-promise';
import { listsOf } from './promises/lists';
import { retirePromises } from './promises/retire';
import { doors } from './requests';
import { setUpAudit } from './set-up/blank-report';
import { removeExample } from './set-up/example';
import { emptyTabs, exampleTabs } from './set-up/set-up';
import { settingsOf, writeSetting } from './set-up/setting';
import { useTemplate } from './set-up/template';
import type { Workbook } from './workbook';
import type { Written } from './written';
import { takeBack } from './written';

/*
 * The server's side of the sidebar, on any host:
 *
 *   name and arguments -> door (what may come in) -> act -> Reply, in plain JSON
 */

/** Answers a question of the sidebar. Whatever is asked, the answer is a Reply. */
export function serve(given: Host, name: unknown, args: unknown): Reply<unknown> {
  const { host, hasWritten } = witnessed(given);
  try {
    const known = Object.keys(doors).find(one => one === name) as keyof Api | undefined;
    const asked = known && safeParse(doors[known], args);
    if (!asked?.success) throw new UserError('invalid-question');
    const act = actsOf(host)[known!] as (...given: unknown[]) => unknown;
    return { ok: true, value: act(...asked.output) };
  } catch (error) {
    return { ok: false, trouble: troubleOf(host, error, hasWritten()) };
  }
}

/** What went wrong, in plain words; `hasWritten` where some of what was asked for may stand in the user's tabs already. */
export function troubleOf(host: Host, error: unknown, hasWritten = false): Trouble {
  const { errors, google } = wordsFor(host);
  // Those of files and options come up where there are some, and not here.
  const said = ({ code, details }: UserError): Trouble => ({ code, message: errors[code as AuditErrorCode](details) });
  // What the product itself refuses, it refuses before it writes; what the host does not let happen may come later.
  if (error instanceof UserError && error.code in errors) return said(error);
  const known = host.explain(error);
  if (!known) return { code: 'unexpected', message: hasWritten ? google.halfWay : google.unexpected };
  const { code, message } = said(known);
  return { code, message: hasWritten ? `${message} ${google.partly}` : message };
}

function actsOf(host: Host): Api {
  const words = wordsFor(host);
  const { server } = words;
  const today = (): string => host.now().slice(0, 10);
  /** Does something to the workbook under the lock, and says what. */
  const done = (work: (workbook: Workbook) => string): Done => {
    const [said, workbook] = change(host, () => {
      const workbook = host.open(words);
      return [work(workbook), workbook] as const;
    });
    return { said, state: stateOf(host, workbook) };
  };

  /** Does something that can be taken back as a whole. */
  const undoable = (work: (workbook: Workbook) => [string, Written[]]): Done => {
    let undo: Written[] = [];
    const told = done(workbook => {
      const [said, written] = work(workbook);
      undo = written;
      return said;
    });
    return undo.length === 0 ? told : { ...told, undo: { name: 'takeBack', args: [undo] } };
  };

  return {
    ping: () => ({ session: host.session() }),
    state: () => stateOf(host),
    changed: () => hasChanged(host),
    setUp: hasExample => done(workbook => makeTabs(workbook, hasExample, today(), words)),
    templates: () => Object.values(words.templates),
    useTemplate: chosen =>
      undoable(workbook => {
        const { touchpoints, promises, undo } = useTemplate(workbook, chosen, words);
        return [words.templateDone(touchpoints, promises), undo];
      }),
    removeExample() {
      removeExample(host, words);
      return { said: server.removedExample, state: stateOf(host) };
    },
    check() {
      const { workbook } = checkAlignment(host);
      const state = stateOf(host, workbook);
      return { said: state.last!.headline[0] ?? '', state };
    },
    progress: () => host.progress(),
    cancel() {
      host.cancel();
      return null;
    },
    save() {
      const { audited, workbook } = saveThisAudit(host);
      return { said: server.saved(audited.audit.promises.length), state: stateOf(host, workbook) };
    },
    page(asked) {
      const { found, tab, copy } = makePage(host, asked);
      const state = stateOf(host, found.workbook);
      return { said: server.madePage(tab), state, ...(copy ? { copy } : {}) };
    },
    show(place) {
      host.show(place);
      return null;
    },
    propose: proposals => done(workbook => propose(host, workbook, proposals, settingsOf(workbook, today(), words).settings, words)),
    promise: id => readEntry(host.open(words), id, today(), words),
    reading: typed => readTyped(host.open(words), typed, today(), words),
    editPromise(id, text, changes) {
      let undo: EntryChanges = {};
      const told = done(workbook => {
        const written = writeEntry(workbook, id, text, changes);
        undo = written.undo;
        return server.edited(written.cells);
      });
      return { ...told, undo: { name: 'editPromise', args: [id, text, undo] } };
    },
    set(key, change) {
      let undo = change;
      const told = done(workbook => {
        const set = writeSetting(workbook, key, change, words);
        undo = set.undo;
        return server.set(set.name);
      });
      return { ...told, undo: { name: 'set', args: [key, undo] } };
    },
    speak(language) {
      host.speak(languageOf(language) ?? '');
      return null;
    },
    connectable: () => connectable(host.open(words)),
    mapping: tab => mappingOf(host.open(words), tab, words),
    preview: connection => previewConnection(host.open(words), connection, host.now().slice(0, 10)),
    connect: connection =>
      done(workbook => {
        const { sources, metrics } = confirmConnection(workbook, connection, words);
        return server.connected(connection.tab, sources, metrics);
      }),
    guide: tab => guideTo(host.open(words), tab, words),
    confirmGuide: guide =>
      undoable(workbook => {
        const confirmed = confirmGuide(workbook, guide, words);
        return [outcomeText(confirmed, guide.tab, words), confirmed.undo];
      }),
    connectAgain: () =>
      undoable(workbook => {
        const { tabs, left, news, undo } = connectAgain(workbook, words);
        return [words.join.sentences([words.guide.again(tabs, left), ...news]), undo];
      }),
    connected: () => connectedTabs(host.open(words), { today: today(), after: recall(host)?.last.asOf ?? null }),
    disconnect: tab =>
      undoable(workbook => {
        const undo = disconnectTab(workbook, tab);
        return [words.guide.disconnected(tab), undo];
      }),
    measures: () => measuresOf(host.open(words), words),
    measure: choices =>
      undoable(workbook => {
        const { promises, undo } = saveMeasures(workbook, choices, words);
        return [words.measure.done(promises), undo];
      }),
    copy: (text, from) => readCopy(host.open(words), text, from, words),
    addPromises: ticked =>
      undoable(workbook => {
        const { promises, touchpoints, undo } = addPromises(workbook, ticked, words);
        return [promises === 0 ? words.collect.nothing : words.collect.done(promises, touchpoints), undo];
      }),
    lists: () => listsOf(host.open(words)),
    addTouchpoint: touchpoint =>
      undoable(workbook => {
        const { undo } = addTouchpoint(workbook, touchpoint, words);
        return [undo.length === 0 ? words.lists.thereAlready(touchpoint.touchpoint) : words.lists.added(touchpoint.touchpoint), undo];
      }),
    addMetric: metric =>
      undoable(workbook => {
        const { undo } = addMetric(workbook, metric, words);
        return [undo.length === 0 ? words.lists.thereAlready(metric.name) : words.lists.added(metric.name), undo];
      }),
    dropMetric: name =>
      undoable(workbook => {
        const { undo } = dropMetric(workbook, name, words);
        return [words.lists.dropped(name), undo];
      }),
    retire: (meant, isRetired) =>
      undoable(workbook => {
        const { promises, undo } = retirePromises(workbook, meant, isRetired);
        return [isRetired ? words.lists.retired(promises) : words.lists.broughtBack(promises), undo];
      }),
    unbelieved: () => unbelieved(host.open(words)),
    believe: beliefs =>
      undoable(workbook => {
        const { promises, undo } = saveBeliefs(workbook, beliefs);
        return [words.measure.believed(promises), undo];
      }),
    takeBack: written =>
      done(workbook => {
        const { cells, skipped } = takeBack(workbook, written);
        return server.undone(cells, skipped);
      }),
    matches: () => reviewMatches(host.open(words), words),
    match: decisions =>
      undoable(workbook => {
        const { rows, touchpoints, undo } = decideMatches(workbook, decisions, today(), words);
        return [server.matched(rows, touchpoints), undo];
      }),
    remedies: () => remediesOf(readAudit(host)),
    fix: ids =>
      done(workbook => {
        const { changed, skipped, backup } = applyFixes(workbook, ids, host.now(), words);
        return server.fixed(changed, skipped.length, backup);
      }),
    undo: backup =>
      done(workbook => {
        const { changed, skipped } = undoFixes(workbook, backup, words);
        return server.undone(changed, skipped.length);
      }),
  };
}

function makeTabs(workbook: Workbook, hasExample: boolean, today: string, words: Words): string {
  const renamed: { name: string; title: string }[] = [];
  const rename = (name: string): string => {
    const isFree = (title: string): boolean => workbook.tabs().every(tab => tab.name.toLowerCase() !== title.toLowerCase());
    let n = 2;
    while (!isFree(words.server.otherTitle(name, n))) n++;
    renamed.push({ name, title: words.server.otherTitle(name, n) });
    return words.server.otherTitle(name, n);
  };
  const made = setUpAudit(workbook, hasExample ? exampleTabs(words) : emptyTabs(words), rename, today, words);
  return words.server.madeTabs(made, renamed);
}

/** Opens actions for promises as the last check found them; whoever else has the sidebar open may have done so already. */
function propose(host: Host, workbook: Workbook, proposals: readonly Proposal[], settings: Settings, words: Words): string {
  const known = recall(host)?.last.promises ?? [];
  const drafts = proposals.map(({ promiseId, action, owner, due }) => {
    const card = known.find(({ id }) => id === promiseId);
    if (!card) throw new UserError('missing-promise', { id: promiseId });
    const { touchpoint, text: promise, keptRate, promisedFor } = card;
    return { promiseId, touchpoint, promise, action, owner, due: due || null, gap: keptRate === null ? null : keptRate - promisedFor };
  });
  const { rows } = openActions(workbook, drafts, settings);
  return words.server.proposed(rows, drafts.length - rows);
}
