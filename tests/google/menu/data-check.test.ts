import { small } from '../books';
import { snapshot } from '../stand-in/state';
import { start } from '../started';

test('Check data writes the tab Data check, nothing else, and says how much it found', () => {
  const { world, bundle } = start({
    ...small,
    Evidence: [...small.Evidence!, ['Shp', 'CSAT', 4, null, 'Survey'], ['Shop', 'CSAT', 9, null, 'Survey']],
  });
  const before = snapshot(world);
  bundle.checkDataNow!();
  expect(world.toasts.pop()).toBe('1 error, 1 warning or note: see the tab Data check.');
  expect(snapshot(world, sheet => sheet.name !== 'Data check')).toEqual(before);
  expect(JSON.stringify(world.sheets[3]!.values)).toContain('Did you mean “Shop”?');
});
