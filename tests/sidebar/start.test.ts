import { startOf, withStart } from '../../src/sidebar/start';

/** What a browser reads in the attribute. */
const read = (html: string): string =>
  /data-start='([^']*)'/
    .exec(html)![1]!
    .replace(/&(lt|gt|quot|#39);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'" })[name]!)
    .replace(/&amp;/g, '&');

test.each(['abc', '', `'"<>&$&$1\\`, '</script>', '&amp;'])('start data come through the page as they were: %j', session => {
  expect(startOf(read(withStart(`<main data-start='__START__'>`, { session })))).toEqual({ session });
});

test('a view to open with comes along, and one that is not known does not', () => {
  expect(startOf('{"session":"s","view":{"to":"connect","more":1}}')).toEqual({ session: 's', view: { to: 'connect' } });
  expect(startOf('{"session":"s","view":{"to":"check"}}')).toEqual({ session: 's' });
});

test.each([null, '', '__START__', '[]', '{}', '{"session":1}'])('what is no start data is none: %j', written => {
  expect(startOf(written)).toBeNull();
});
