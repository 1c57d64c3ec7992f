import { strict } from './strict';
import type { World } from './world';

/* What Google keeps for a script beside the cells: properties and developer metadata of a spreadsheet, a cache of one user's. */

export const documentProperties = (world: World): object =>
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
    deleteProperty: (key: string) => {
      world.call('Properties.deleteProperty');
      world.properties.delete(key);
    },
  });

/** What is kept for one user, in all spreadsheets; nobody may ask before the add-on was allowed something. */
export const userProperties = (world: World): object => {
  if (world.isLoading || world.authMode === 'NONE')
    throw new Error('You do not have permission to call PropertiesService.getUserProperties');
  return strict('Properties', {
    getProperty: (key: string) => {
      world.call('Properties.getProperty');
      return world.userProperties.get(key) ?? null;
    },
    setProperty: (key: string, value: string) => {
      world.call('Properties.setProperty');
      world.userProperties.set(key, value);
    },
    deleteProperty: (key: string) => {
      world.call('Properties.deleteProperty');
      world.userProperties.delete(key);
    },
  });
};

/** Of one key: 250 characters; of one value: 100 KB; for six hours at most. */
export const userCache = (world: World): object =>
  strict('Cache', {
    get: (key: string) => {
      world.call('Cache.get');
      const known = world.cache.get(key);
      return known && known.until > world.now ? known.value : null;
    },
    put: (key: string, value: string, seconds = 600) => {
      world.call('Cache.put');
      if (key.length > 250 || Buffer.byteLength(value) > 100 * 1024 || seconds > 21_600) throw new Error('Argument too large.');
      world.cache.set(key, { value, until: world.now + seconds * 1000 });
    },
    remove: (key: string) => {
      world.note('Cache.remove');
      world.cache.delete(key);
    },
  });

export function metadataFinder(world: World): object {
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
    getValue: () => {
      world.note('DeveloperMetadata.getValue');
      return one.value;
    },
    setValue: (value: string) => {
      world.call('DeveloperMetadata.setValue', true);
      keepWithin(value);
      one.value = value;
    },
    remove: () => {
      world.call('DeveloperMetadata.remove', true);
      world.metadata = world.metadata.filter(other => other !== one);
    },
  });

/** How much Google keeps with a spreadsheet is in no document found: this is what the add-on counts on. */
export function keepWithin(value: string): void {
  if (value.length > 30_000) throw new Error('The developer metadata exceeds the maximum size.');
}
