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
