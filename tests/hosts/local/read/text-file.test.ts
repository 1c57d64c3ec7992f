import { readTextFile } from '../../../../src/hosts/local/read/text-file';
import { file } from '../files';

test('copy that is too long to be read at once is refused, and all else is read', () => {
  expect(readTextFile(file('website.txt', '\ufeffWe answer. '.repeat(9)))).toMatch(/^We answer\. /);
  expect(() => readTextFile(file('website.txt', 'We answer. '.repeat(50_000)))).toThrow('long-copy');
});
