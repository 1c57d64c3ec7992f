import type { Host, Place } from '../src/app/host';
import type { Grid } from '../src/core/cell/cell';
import { UserError } from '../src/core/table/user-error';
import { type MemoryWorkbook, memoryWorkbook } from './memory';

/** A host in memory, in which a test can look and change what it likes. */
export interface MemoryHost extends Host {
  workbook: MemoryWorkbook;
  is: { viewOnly: boolean; locked: boolean; cancelled: boolean; now: string; language: string; chosen: string };
  memory: string | null;
  shown: Place[];
  /** Names of the tabs of the worked example. */
  exampleTabs: string[];
  log: unknown[];
}

export function memoryHost(tabs: Record<string, Grid>): MemoryHost {
  const host: MemoryHost = {
    workbook: memoryWorkbook(tabs),
    is: { viewOnly: false, locked: false, cancelled: false, now: '2026-11-22T10:41:00', language: 'en', chosen: '' },
    memory: null,
    shown: [],
    exampleTabs: [],
    log: [],
    session: () => 's1',
    language: () => host.is.chosen || host.is.language,
    chosenLanguage: () => host.is.chosen,
    speak: language => {
      host.is.chosen = language;
    },
    open: () => ({
      ...host.workbook,
      tabs: () => host.workbook.tabs().map(tab => ({ ...tab, isExample: host.exampleTabs.includes(tab.name) })),
    }),
    canEdit: () => !host.is.viewOnly,
    flush: () => undefined,
    locked(work) {
      if (host.is.locked) throw new UserError('busy');
      return work();
    },
    now: () => host.is.now,
    manyRows: 200_000,
    follow: work =>
      work(() => {
        if (host.is.cancelled) throw new UserError('cancelled');
      }),
    progress: () => ({ done: 0, of: null }),
    cancel() {
      host.is.cancelled = true;
    },
    remember(text) {
      host.memory = text;
    },
    recall: () => host.memory,
    room: 400_000,
    show: place => void host.shown.push(place),
    removeExamples() {
      for (const name of host.exampleTabs) host.workbook.grids.delete(name);
      host.exampleTabs = [];
    },
    explain(error) {
      host.log.push(error);
      return null;
    },
  };
  return host;
}
