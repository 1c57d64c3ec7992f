import { readArguments } from '../../../../src/hosts/local/commands/arguments';

const outputsOf = (...given: string[]) => {
  const request = readArguments(['run', 'audit.xlsx', ...given]);
  return request.command === 'run' ? request.outputs : null;
};

test('run takes a file for each form of the report', () => {
  expect(outputsOf()).toEqual({});
  expect(outputsOf('--html', 'a.html', '--md', '-', '--json', 'a.json')).toEqual({ html: 'a.html', md: '-', json: 'a.json' });
});

test('only one form can have standard output', () => {
  expect(() => outputsOf('--html', '-', '--md', '-')).toThrow('invalid-option');
});

test('each form has a name', () => {
  expect(() => outputsOf('--json', '')).toThrow('invalid-option');
});

test('the forms belong to run', () => {
  expect(() => readArguments(['check', 'audit.xlsx', '--html', 'a.html'])).toThrow('invalid-option');
});
