import type { MetricDraft } from '../core/declared/metric-draft';
import type { Guide } from '../core/guide/question';
import type { ActionItem } from './act/actions';
import type { CellChange } from './change';
import type { LastAudit } from './check/last-check';
import type { PageAsked } from './check/page';
import type { Connection } from './connect/connect';
import type { Preview } from './connect/preview';
import type { Mapping } from './connect/sidebar-mapping';
import type { Remedies } from './fix/remedy';
import type { ConnectedTab } from './guide/connected';
import type { Guiding } from './guide/guiding';
import type { MeasureChoice, Measures } from './guide/measure';
import type { Place, Progress } from './host';
import type { MatchDecision } from './match/decide';
import type { MatchReview } from './match/match';
import type { NewTouchpoint } from './promises/add';
import type { Belief, Unbelieved } from './promises/beliefs';
import type { Collection, TickedPromise } from './promises/collect-promises';
import type { EntryChanges, PromiseEntry, Readings, Typed } from './promises/edit-promise';
import type { Lists } from './promises/lists';
import type { Retired } from './promises/retire';
import type { SettingItem, SettingKey } from './set-up/setting';
import type { Chosen } from './set-up/template';
import type { Written } from './written';

/*
 * What the sidebar may ask of the product: names and plain JSON types, the same on every host.
 * On the way are a name, its arguments and the Reply; `serve` answers.
 */

/** The audit as it stands: what the tabs say now, and what the last check found. */
export interface State {
  brand: string;
  /** False for somebody who may only view: nothing can be checked or written. */
  canEdit: boolean;
  /** True once the tab Promises is there. */
  isSetUp: boolean;
  /** How many of the input tabs are missing. */
  missing: number;
  /** Tabs of the worked example. */
  examples: number;
  /** Rows below the header of the tab Promises, and its first one free; null where there is no such tab. */
  promises: { rows: number; next: Place } | null;
  /** Live promises whose rows name no metric. */
  unmeasured: number;
  /** Where the report begins; null where there is none. */
  summary: Place | null;
  /** Rows of evidence in all tabs that the audit would read, and whether they may be too many for one run. */
  evidence: number;
  isMuch: boolean;
  /** Day of the newest save; null if there is none. */
  saved: string | null;
  last: LastAudit | null;
  /** null where there is no tab Actions. */
  actions: ActionItem[] | null;
  settings: SettingItem[];
  /** Of the texts that the sidebar shows. */
  language: string;
  /** The language that whoever looks chose for herself; '' where she chose none. */
  chosenLanguage: string;
  /** What this workbook calls the tabs, columns and settings that the sidebar names, by their English names: `Promises`, `Promises.Kept when`. */
  names: Record<string, string>;
  /** Those there are, by what people call them. */
  languages: { code: string; name: string }[];
}

/** What was done, in a sentence or two, and the state after it. */
export interface Done {
  said: string;
  state: State;
  /** What would take it back; left out where nothing can. */
  undo?: Undo;
  /** What can be pasted elsewhere. */
  copy?: string;
}

/** Deeds that can be taken back by one of their kind. */
export type Undo = { [N in 'editPromise' | 'set' | 'takeBack']: { name: N; args: Parameters<Api[N]> } }['editPromise' | 'set' | 'takeBack'];

/** An action to be opened for a promise. */
export interface Proposal {
  promiseId: string;
  action: string;
  owner: string;
  /** ISO date; '' for none. */
  due: string;
}

export interface Api {
  /** Who is asked: the sidebar was made for one account and one spreadsheet, and compares. */
  ping(): { session: string };
  state(): State;
  /** Whether promises, evidence or settings are other than at the last check; null where that takes too long, or nothing was checked. */
  changed(): boolean | null;
  /** Makes the input tabs that are missing, with the worked example in them or empty. A name in use is never taken: the tab gets another. */
  setUp(hasExample: boolean): Done;
  /** Trades with their touchpoints and typical promises. */
  templates(): { name: string; touchpoints: Chosen }[];
  /** Makes the input tabs that are missing, with what a person left of a template in them. */
  useTemplate(chosen: Chosen): Done;
  removeExample(): Done;
  /** Checks alignment and writes the report. Throws `cancelled` if `cancel` was called meanwhile. */
  check(): Done;
  /** How far a running check is. */
  progress(): Progress;
  /** Asks a running check to stop before it writes anything. */
  cancel(): null;
  /** Saves the audit of what is there now, in History. */
  save(): Done;
  /** Makes a page to hand on, as a tab of its own, and shows it. */
  page(asked: PageAsked): Done;
  /** Selects a cell. */
  show(place: Place): null;
  /** Opens actions for promises of the last audit; none for one that somebody has opened one for since. */
  propose(proposals: Proposal[]): Done;
  /** A promise as it is written in its row. */
  promise(id: string): PromiseEntry;
  /** How the audit would read what is typed for a promise. */
  reading(typed: Typed): Readings;
  /** Writes into a promise's own cells, if its text is still `text` and they hold what was read. */
  editPromise(id: string, text: string, changes: EntryChanges): Done;
  /** Writes a setting, if its cell still holds what was read; a blank takes the default. */
  set(key: SettingKey, change: CellChange): Done;
  /** Chooses the language of the menu and the sidebar, for whoever asks alone; '' is that of her account. The host opens the sidebar anew. */
  speak(language: string): null;
  /** Tabs that evidence may be connected from. */
  connectable(): string[];
  /** What the columns of a tab are taken for. */
  mapping(tab: string): Mapping;
  /** How a connection would be read. */
  preview(connection: Connection): Preview;
  /** Writes a connection down. */
  connect(connection: Connection): Done;
  /** What a person is asked about a tab: which promise each question tells about, which answers are good. */
  guide(tab: string): Guiding;
  /** Writes down what was decided about a tab. */
  confirmGuide(guide: Guide): Done;
  /** Connects each tab that has the headers of one that is connected, where nothing in it is new. */
  connectAgain(): Done;
  /** Tabs that are connected, and what each tells about. */
  connected(): ConnectedTab[];
  /** Takes the rows of a tab out of Sources. */
  disconnect(tab: string): Done;
  /** Promises without a measure, and what could be one. */
  measures(): Measures;
  /** Writes down how promises are measured. */
  measure(choices: MeasureChoice[]): Done;
  /** The promises in pasted copy; `from` is where it stands. */
  copy(text: string, from: string): Collection;
  /** Appends promises in their exact words. */
  addPromises(promises: TickedPromise[]): Done;
  /** Touchpoints with their promises, and metrics. */
  lists(): Lists;
  addTouchpoint(touchpoint: NewTouchpoint): Done;
  addMetric(metric: MetricDraft): Done;
  /** Takes a metric that nothing names out of its list. */
  dropMetric(name: string): Done;
  /** Says that promises are made no more, or are made again. */
  retire(promises: Retired[], isRetired: boolean): Done;
  /** Promises of which nobody has said what the team believes. */
  unbelieved(): Unbelieved[];
  /** Writes down what the team believes. */
  believe(beliefs: Belief[]): Done;
  /** Puts cells back that still hold what was written. */
  takeBack(written: Written[]): Done;
  /** Evidence that names no touchpoint, and where it probably belongs. */
  matches(): MatchReview;
  /** Writes down where it belongs. */
  match(decisions: MatchDecision[]): Done;
  /** What is wrong with the data, and what can be put right. */
  remedies(): Remedies;
  /** Applies fixes by their ids. */
  fix(ids: string[]): Done;
  /** Puts back what is kept in a backup tab. */
  undo(backup: string): Done;
}

export type Trouble = {
  /** A code of core/error.ts, or `unexpected`. */
  code: string;
  /** What happened, in one plain sentence. */
  message: string;
};

/** Every answer across the bridge: what was asked for, or one plain sentence why not. */
export type Reply<T> = { ok: true; value: T } | { ok: false; trouble: Trouble };
