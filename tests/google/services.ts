import { makeSheet } from './sheet';
import { newSheet } from './state';
import { builder, strict } from './strict';
import type { SheetState, World } from './world';

const ruleSteps = [
  'setRanges',
  'whenTextEqualTo',
  'whenNumberLessThan',
  'whenNumberGreaterThan',
  'whenFormulaSatisfied',
  'setBackground',
  'setBold',
  'setFontColor',
  'setGradientMinpointWithValue',
  'setGradientMidpointWithValue',
  'setGradientMaxpointWithValue',
];
const plainOf = (notes: Map<string, unknown[][]>): Record<string, unknown> =>
  Object.fromEntries([...notes].map(([step, given]) => [step, given[given.length - 1]]));

/** The global objects of Apps Script that the bundle may use. */
export function services(world: World): Record<string, object> {
  const handles = new Map<SheetState, object>();
  const handle = (sheet: SheetState): object => {
    if (!handles.has(sheet)) handles.set(sheet, makeSheet(world, sheet));
    return handles.get(sheet)!;
  };
  const spreadsheet = strict('Spreadsheet', {
    getId: () => 'spreadsheet-1',
    getName: () => world.name,
    getSpreadsheetTimeZone: () => world.zone,
    getActiveSheet: () => handle(world.sheets[0]!),
    getSheets: () => {
      world.call('Spreadsheet.getSheets');
      return world.sheets.map(handle);
    },
    getSheetByName: (name: string) => {
      world.call('Spreadsheet.getSheetByName');
      const found = world.sheets.find(sheet => sheet.name.toLowerCase() === name.toLowerCase());
      return found ? handle(found) : null;
    },
    insertSheet: (name: string, index: number) => {
      world.call('Spreadsheet.insertSheet', true);
      if (world.sheets.some(sheet => sheet.name.toLowerCase() === name.toLowerCase()))
        throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
      const sheet = newSheet(world, name);
      world.sheets.splice(index, 0, sheet);
      return handle(sheet);
    },
    deleteSheet: (one: object) => {
      world.call('Spreadsheet.deleteSheet', true);
      if (world.sheets.length === 1) throw new Error("You can't remove all the sheets in a document.");
      world.sheets = world.sheets.filter(sheet => handle(sheet) !== one);
    },
    createDeveloperMetadataFinder: () => finder(world),
    addDeveloperMetadata: (key: string, value: string) => {
      world.call('Spreadsheet.addDeveloperMetadata', true);
      keepWithin(value);
      world.metadata.push({ key, value });
    },
    toast: (text: string) => void world.toasts.push(text),
  });
  const ui = strict('Ui', {
    ButtonSet: { OK: 'OK', OK_CANCEL: 'OK_CANCEL' },
    Button: { OK: 'OK', CANCEL: 'CANCEL' },
    createAddonMenu: () => {
      const items: World['menu'] = [];
      const menu = strict('Menu', {
        addItem: (label: string, call: string) => {
          items.push({ label, call });
          return menu;
        },
        addToUi: () => {
          world.menu = items;
        },
      });
      return menu;
    },
    alert: (title: string, text: string) => {
      world.alerts.push({ title, text });
      // Nobody knows whether a lock outlives a dialog.
      world.hasLock = false;
      return world.answers.shift()?.button ?? 'OK';
    },
    prompt: (title: string, text: string) => {
      world.alerts.push({ title, text });
      world.hasLock = false;
      const answer = world.answers.shift() ?? { button: 'OK', text: '' };
      return strict('PromptResponse', { getSelectedButton: () => answer.button, getResponseText: () => answer.text ?? '' });
    },
    showSidebar: (page: { getContent(): string }) => {
      if (world.authMode !== 'FULL') throw new Error('You do not have permission to call Ui.showSidebar');
      world.sidebars.push(page.getContent());
    },
  });
  const page = (content: string): object => {
    const self = strict('HtmlOutput', { getContent: () => content, setTitle: () => self });
    return self;
  };
  const cache = {
    get: (key: string) => {
      world.call('Cache.get');
      return world.cache.get(key) ?? null;
    },
    put: (key: string, value: string) => {
      world.call('Cache.put');
      world.cache.set(key, value);
    },
    remove: (key: string) => void world.cache.delete(key),
  };
  return {
    SpreadsheetApp: strict('SpreadsheetApp', {
      getActiveSpreadsheet: () => {
        if (world.isLoading || world.authMode === 'NONE')
          throw new Error('You do not have permission to call SpreadsheetApp.getActiveSpreadsheet');
        return spreadsheet;
      },
      getUi: () => {
        if (world.isLoading) throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
        return ui;
      },
      flush: () => world.call('SpreadsheetApp.flush', true),
      BorderStyle: { SOLID: 'SOLID', SOLID_THICK: 'SOLID_THICK' },
      BooleanCriteria: { CUSTOM_FORMULA: 'CUSTOM_FORMULA' },
      ProtectionType: { SHEET: 'SHEET', RANGE: 'RANGE' },
      InterpolationType: { NUMBER: 'NUMBER' },
      DeveloperMetadataVisibility: { DOCUMENT: 'DOCUMENT', PROJECT: 'PROJECT' },
      newConditionalFormatRule: () =>
        builder('ConditionalFormatRuleBuilder', ruleSteps, notes => {
          const plain = plainOf(notes);
          const rule: object = strict('ConditionalFormatRule', {
            ...plain,
            getRanges: () => (rule as { setRanges: object[][] }).setRanges[0],
            getGradientCondition: () =>
              plain.setGradientMaxpointWithValue
                ? strict('GradientCondition', { getMaxColor: () => (plain.setGradientMaxpointWithValue as string[])[0]!.toLowerCase() })
                : null,
            getBooleanCondition: () => {
              const test = Object.keys(plain).find(step => step.startsWith('when'));
              if (!test) return null;
              return strict('BooleanCondition', {
                getCriteriaType: () => (test === 'whenFormulaSatisfied' ? 'CUSTOM_FORMULA' : test),
                getCriteriaValues: () => plain[test],
                getBackground: () => (plain.setBackground as string[])[0]!.toLowerCase(),
              });
            },
          });
          return rule;
        }),
      newTextStyle: () =>
        builder('TextStyleBuilder', ['setBold', 'setItalic', 'setFontSize', 'setForegroundColor', 'setUnderline'], plainOf),
      newDataValidation: () => builder('DataValidationBuilder', ['requireValueInList', 'setAllowInvalid'], plainOf),
    }),
    console: strict('console', { error: () => undefined }),
    Logger: strict('Logger', { log: () => undefined }),
    Charts: strict('Charts', {
      ChartType: { COMBO: 'COMBO', SCATTER: 'SCATTER' },
      ChartHiddenDimensionStrategy: { SHOW_BOTH: 'SHOW_BOTH' },
    }),
    LockService: strict('LockService', {
      getDocumentLock: () =>
        strict('Lock', {
          tryLock: () => {
            world.call('Lock.tryLock');
            world.whileLocked();
            world.hasLock = !world.isLocked;
            return world.hasLock;
          },
          releaseLock: () => {
            world.hasLock = false;
          },
        }),
    }),
    PropertiesService: strict('PropertiesService', {
      getDocumentProperties: () =>
        strict('Properties', {
          getProperties: () => {
            world.call('Properties.getProperties');
            return Object.fromEntries(world.properties);
          },
          setProperties: (given: Record<string, string>) => {
            world.call('Properties.setProperties');
            const all = new Map([...world.properties, ...Object.entries(given)]);
            const bytes = [...all].map(([key, value]) => Buffer.byteLength(key) + Buffer.byteLength(value));
            if (bytes.some(size => size > 9 * 1024)) throw new Error('Argument too large: value');
            if (bytes.reduce((sum, size) => sum + size, 0) > 500 * 1024) throw new Error('You have exceeded the property storage quota.');
            world.properties = all;
          },
        }),
    }),
    CacheService: strict('CacheService', {
      getUserCache: () => strict('Cache', cache),
    }),
    HtmlService: strict('HtmlService', {
      createHtmlOutputFromFile: () => page("<main data-start='__START__'></main>"),
      createHtmlOutput: page,
    }),
    Utilities: strict('Utilities', { formatDate: (date: Date, zone: string, pattern: string) => formatDate(date, zone, pattern) }),
    Session: strict('Session', { getTemporaryActiveUserKey: () => world.session }),
  };
}

function finder(world: World): object {
  let key = '';
  const self = strict('DeveloperMetadataFinder', {
    withKey: (given: string) => {
      key = given;
      return self;
    },
    find: () => {
      world.call('DeveloperMetadataFinder.find');
      return world.metadata.filter(one => one.key === key).map(one => metadataOf(world, one));
    },
  });
  return self;
}

const metadataOf = (world: World, one: World['metadata'][number]): object =>
  strict('DeveloperMetadata', {
    getValue: () => one.value,
    setValue: (value: string) => {
      world.call('DeveloperMetadata.setValue', true);
      keepWithin(value);
      one.value = value;
    },
  });

/** Google keeps no more than this with a spreadsheet. */
function keepWithin(value: string): void {
  if (value.length > 30_000) throw new Error('The developer metadata exceeds the maximum size.');
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The parts of Java's patterns that the bundle uses, with the real rules of each zone. */
function formatDate(date: Date, zone: string, pattern: string): string {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(zone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(date.getTime()).map(part => [part.type, part.value]));
  const known: Record<string, string> = {
    yyyy: parts.year!,
    MM: parts.month!,
    dd: parts.day!,
    HH: parts.hour!,
    mm: parts.minute!,
    ss: parts.second!,
  };
  return pattern.replace(/'([^']*)'|yyyy|MM|dd|HH|mm|ss/g, (found, literal) => literal ?? known[found]!);
}
