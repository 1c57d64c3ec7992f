import type { Questions } from './question';

const KEY = 'promise-audit-self-test';

/** What is kept beside the cells, and the clock. */
export const serviceQuestions: Questions = {
  'developer metadata is found in the run that adds it, and holds 20,000 letters': ({ book }) => {
    book.addDeveloperMetadata(KEY, 'x', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    const found = book.createDeveloperMetadataFinder().withKey(KEY).find();
    found[0]!.setValue('y'.repeat(20_000));
    const again = book.createDeveloperMetadataFinder().withKey(KEY).find();
    const answer = [found.length, again[0]!.getValue()?.length];
    for (const one of again) one.remove();
    return [...answer, book.createDeveloperMetadataFinder().withKey(KEY).find().length];
  },
  'properties hold 45 texts of 8,900 bytes, written at once': () => {
    const text = '€'.repeat(2_966);
    const all = Object.fromEntries(Array.from({ length: 45 }, (_, i) => [`${KEY}-${i}`, text]));
    const store = PropertiesService.getDocumentProperties()!;
    store.setProperties(all);
    const found = Object.entries(store.getProperties()).filter(([key, value]) => key in all && value === text).length;
    for (const key of Object.keys(all)) store.deleteProperty(key);
    return found;
  },
  'a property of 10,000 bytes is refused': () => {
    const store = PropertiesService.getDocumentProperties()!;
    store.setProperties({ [KEY]: 'x'.repeat(10_000) });
    store.deleteProperty(KEY);
    return 'taken';
  },
  'the cache gives back what it was given, until it is taken away': () => {
    const cache = CacheService.getUserCache()!;
    cache.put(KEY, 'x', 60);
    const kept = cache.get(KEY);
    cache.remove(KEY);
    return [kept, cache.get(KEY)];
  },
  'a lock of the document is to be had': () => {
    const lock = LockService.getDocumentLock();
    const isHad = lock?.tryLock(100) ?? null;
    return isHad;
  },
  'the session has a key': () => typeof Session.getTemporaryActiveUserKey(),
  'a zone is told to the second': () =>
    ['Europe/Warsaw', 'Asia/Kolkata', 'America/New_York'].map(zone =>
      Utilities.formatDate(new Date(Date.UTC(2026, 2, 29, 1, 30)), zone, 'yyyy-MM-dd-HH-mm-ss'),
    ),
  'a quoted letter in a date pattern stays': () => Utilities.formatDate(new Date(0), 'Etc/UTC', "yyyy-MM-dd'T'HH:mm:ss"),
  'a moment before 1900': () => Utilities.formatDate(new Date(Date.UTC(1899, 11, 30, 9, 30)), 'Etc/UTC', 'yyyy-MM-dd-HH-mm-ss'),
  'a spreadsheet has a zone and a name': ({ book }) => [typeof book.getSpreadsheetTimeZone(), typeof book.getName()],
  'the page of the sidebar is there as a file': () => HtmlService.createHtmlOutputFromFile('sidebar').getContent().includes('__START__'),
};
