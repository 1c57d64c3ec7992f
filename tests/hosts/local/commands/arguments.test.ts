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
  expect(() => outputsOf('--json', '')).toThrow('missing-value');
});

test('the forms belong to run', () => {
  expect(() => readArguments(['check', 'audit.xlsx', '--html', 'a.html'])).toThrow('invalid-option');
});

describe('--actions', () => {
  const idsOf = (...given: string[]) => {
    const request = readArguments(['run', ...given]);
    return request.command === 'run' ? [request.workbook, request.toAct] : null;
  };

  test('may stand alone, before the workbook and behind it', () => {
    expect(idsOf('audit.xlsx')).toEqual(['audit.xlsx', null]);
    expect(idsOf('audit.xlsx', '--actions')).toEqual(['audit.xlsx', []]);
    expect(idsOf('--actions', 'audit.xlsx')).toEqual(['audit.xlsx', []]);
    expect(idsOf('audit.xlsx', '--actions', '--save')).toEqual(['audit.xlsx', []]);
  });

  test('takes the ids behind it', () => {
    expect(idsOf('audit.xlsx', '--actions', 'P17,P22', '-o', 'out.xlsx')).toEqual(['audit.xlsx', ['P17', 'P22']]);
    expect(idsOf('--actions', 'P17, P22', 'audit.xlsx')).toEqual(['audit.xlsx', ['P17', 'P22']]);
  });

  test('belongs to run', () => expect(() => readArguments(['check', 'audit.xlsx', '--actions'])).toThrow('invalid-option'));
});

describe('what is missing or too much', () => {
  test.each([
    [['run', 'a.xlsx', '--html', '--lang', 'pl'], 'missing-value', '--html report.html'],
    [['run', 'a.xlsx', '--lang'], 'missing-value', '--lang pl'],
    [['run', 'a.xlsx', '-o'], 'missing-value', '--output audit.xlsx'],
    [['run', 'a.xlsx', '--as-of='], 'missing-value', '--as-of 2026-11-22'],
    [['sql', 'a.xlsx'], 'missing-value', '--dialect duckdb'],
    [['fix', 'a.xlsx', '--yes=1'], 'no-value', '--yes'],
    [['run'], 'missing-option', 'npx promise-audit run audit.xlsx'],
    [['new'], 'missing-option', 'npx promise-audit new audit.xlsx'],
    [['connect', 'a.xlsx'], 'missing-option', 'npx promise-audit connect audit.xlsx survey.csv'],
    [['collect', 'a.xlsx'], 'missing-option', 'npx promise-audit collect audit.xlsx website.txt'],
    [['connect', 'a.xlsx', 'b.csv', 'c.csv'], 'one-too-many', 'c.csv'],
    [['start', 'a.xlsx'], 'one-too-many', 'a.xlsx'],
    [['run', 'a.xlsx', '--htm', 'x'], 'invalid-option', '--html'],
  ])('%j: %s, with %s', (given, code, example) => {
    expect(() => readArguments(given)).toThrow(code);
    expect(() => readArguments(given)).toThrow(example);
  });
});

test('--only takes numbers and ranges of them, each once', () => {
  const onlyOf = (text: string) => {
    const request = readArguments(['collect', 'a.xlsx', 'copy.txt', '--only', text]);
    return request.command === 'collect' ? request.only : null;
  };
  expect(onlyOf('2,5')).toEqual([2, 5]);
  expect(onlyOf('1, 3-5, 4–6')).toEqual([1, 3, 4, 5, 6]);
  for (const wrong of ['0', '5-3', '1-', 'x', '1-99999999']) expect(() => onlyOf(wrong)).toThrow('invalid-option');
});
