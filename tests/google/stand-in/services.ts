import { formatDate } from './calendar';
import { makePage, makeUi, pageOf } from './dialog';
import { ruleBuilder } from './rule';
import { makeSpreadsheet } from './spreadsheet';
import { documentProperties, userCache, userProperties } from './store';
import { builder, plainOf, strict } from './strict';
import { picture } from './tab';
import type { World } from './world';

/** The global objects of Apps Script that the bundle may use. */
export function services(world: World): Record<string, object> {
  const spreadsheet = makeSpreadsheet(world);
  const ui = makeUi(world);
  const getTemporaryActiveUserKey = (): string => {
    world.note('Session.getTemporaryActiveUserKey');
    return world.session;
  };
  const getActiveUserLocale = (): string => {
    world.note('Session.getActiveUserLocale');
    return world.language;
  };
  const step = (): number => world.counter.steps++;
  return {
    SpreadsheetApp: strict('SpreadsheetApp', {
      getActiveSpreadsheet: () => {
        if (world.isLoading || world.authMode === 'NONE')
          throw new Error('You do not have permission to call SpreadsheetApp.getActiveSpreadsheet');
        world.note('SpreadsheetApp.getActiveSpreadsheet');
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
      SheetType: { GRID: 'GRID', OBJECT: 'OBJECT', DATASOURCE: 'DATASOURCE' },
      DeveloperMetadataVisibility: { DOCUMENT: 'DOCUMENT', PROJECT: 'PROJECT' },
      newCellImage: () => builder('CellImageBuilder', ['setSourceUrl', 'setAltTextTitle'], () => picture, step),
      newConditionalFormatRule: () => ruleBuilder(world),
      newTextStyle: () =>
        builder('TextStyleBuilder', ['setBold', 'setItalic', 'setFontSize', 'setForegroundColor', 'setUnderline'], plainOf, step),
      newDataValidation: () =>
        builder('DataValidationBuilder', ['requireValueInList', 'requireValueInRange', 'setAllowInvalid'], plainOf, step),
    }),
    console: strict('console', { error: (...said: unknown[]) => void world.log.push(said) }),
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
            world.note('Lock.releaseLock');
            world.hasLock = false;
          },
        }),
    }),
    PropertiesService: strict('PropertiesService', {
      getDocumentProperties: () => documentProperties(world),
      getUserProperties: () => userProperties(world),
    }),
    CacheService: strict('CacheService', { getUserCache: () => userCache(world) }),
    HtmlService: strict('HtmlService', { createHtmlOutputFromFile: pageOf, createHtmlOutput: makePage }),
    Utilities: strict('Utilities', {
      formatDate: (date: Date, zone: string, pattern: string) => {
        world.note('Utilities.formatDate');
        return formatDate(date, zone, pattern);
      },
    }),
    Session: strict('Session', { getTemporaryActiveUserKey, getActiveUserLocale }),
  };
}
