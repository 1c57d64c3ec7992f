import { start } from '../started';
import { book, table } from './oddity';

test('looks that Google refuses are told of once, and the values stand there', () => {
  const { world, bundle, at } = start(structuredClone(book));
  world.answers = Array.from({ length: 20 }, () => ({ button: 'CANCEL' }));
  bundle.setUpAudit!();
  bundle.checkAlignmentNow!();
  table('Findings', 4, 5, 3)(at);
  // As another version of the add-on leaves it: all looks are other.
  world.metadata[0]!.value = world.metadata[0]!.value.replace(/"form":"(?:[^"\\]|\\.)*"/g, '"form":"other"');
  bundle.checkAlignmentNow!();
  const last = world.toasts.at(-1)!;
  expect(last).toContain('“Findings” could not be formatted');
  expect(world.toasts.filter(text => text.includes('could not be formatted'))).toHaveLength(1);
  expect(JSON.stringify(at('Findings').values)).toContain('There is no earlier audit');
  at('Findings').tables = [];
  bundle.checkAlignmentNow!();
  expect(world.toasts.at(-1)).not.toContain('could not be formatted');
});
