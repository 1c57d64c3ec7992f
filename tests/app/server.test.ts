import type { Api, Done, Reply, State } from '../../src/app/api';
import type { PageAsked } from '../../src/app/check/page';
import { bytesOf } from '../../src/app/memory';
import { serve } from '../../src/app/server';
import type { Grid } from '../../src/core/cell/cell';
import { type MemoryHost, memoryHost } from '../host';

const times = (n: number, row: Grid[number]): Grid => Array.from({ length: n }, () => [...row]);

/** A shop that is friendly enough, and a phone that nobody answers. */
const tabs = (): Record<string, Grid> => ({
  Touchpoints: [
    ['Touchpoint', 'Stage', 'Owner'],
    ['Shop', 'Buy', 'Retail'],
    ['Phone', 'Help', 'Service'],
  ],
  Promises: [
    ['Promise ID', 'Touchpoint', 'Promise', 'Metric', 'Kept when', 'Promised for', 'Notes'],
    ['P1', 'Shop', 'A smile', 'CSAT', '>= 4', 0.5, 'mine'],
    ['P2', 'Phone', 'We answer', 'Resolved', 'yes', 0.9, 'mine, too'],
  ],
  Evidence: [
    ['Touchpoint', 'Metric', 'Value', 'Comment', 'Source'],
    ...times(40, ['Shop', 'CSAT', 5, 'So friendly', 'Survey']),
    ...times(40, ['Phone', 'Resolved', 'no', 'Nobody there', 'Call']),
  ],
  Settings: [
    ['Setting', 'Value', 'Meaning'],
    ['Brand', 'Juniper', null],
    ['Confidence', null, null],
  ],
  Actions: [['Promise ID', 'Action', 'Owner', 'Due', 'Status', 'Opened on', 'Gap when opened']],
});

const ask = <N extends keyof Api>(host: MemoryHost, name: N, ...args: Parameters<Api[N]>): Reply<ReturnType<Api[N]>> =>
  serve(host, name, args) as Reply<ReturnType<Api[N]>>;

/** The value of an answer that must be a good one. */
function value<N extends keyof Api>(host: MemoryHost, name: N, ...args: Parameters<Api[N]>): ReturnType<Api[N]> {
  const reply = ask(host, name, ...args);
  if (!reply.ok) throw new Error(reply.trouble.message);
  expect(JSON.parse(JSON.stringify(reply))).toEqual(reply);
  return reply.value;
}

const start = (more: Record<string, Grid> = {}): MemoryHost => memoryHost({ ...tabs(), ...more });
const checked = (more: Record<string, Grid> = {}): MemoryHost => {
  const host = start(more);
  value(host, 'check');
  return host;
};
const row = (host: MemoryHost, tab: string, at: number): Grid[number] => host.workbook.grids.get(tab)![at]!;
const all = (host: MemoryHost): string => JSON.stringify([...host.workbook.grids]);

test('the state tells what stands in the tabs, without an audit', () => {
  const state: State = value(start(), 'state');
  expect(state).toMatchObject({ brand: 'Juniper', isSetUp: true, canEdit: true, evidence: 80, saved: null, last: null, actions: [] });
  expect(state.promises).toEqual({ rows: 2, next: { tab: 'Promises', cell: 'A4' } });
  expect(state.settings.find(({ key }) => key === 'confidence')).toMatchObject({ name: 'Confidence', cell: null, isReadable: true });
});

test('promises are counted, not rows: titles, groups and blank rows are none', () => {
  const [header = [], ...promises] = tabs().Promises!;
  const at = header.indexOf('Touchpoint');
  const group = header.map((_, i) => (i === at ? 'Before the visit' : null));
  const spread: Grid = [['What we promise'], header, group, promises[0]!, [], ...promises.slice(1)];
  expect(value(start({ Promises: spread }), 'state').promises).toEqual({ rows: promises.length, next: { tab: 'Promises', cell: 'A7' } });
});

test('an empty spreadsheet is not set up, and set-up makes it so', () => {
  const host = memoryHost({ Sheet1: [] });
  expect(value(host, 'state')).toMatchObject({ isSetUp: false, promises: null, actions: null, missing: 8 });
  const { said, state } = value(host, 'setUp', false);
  expect(said).toBe('Made 8 tabs.');
  expect(state).toMatchObject({ isSetUp: true, missing: 0 });
  expect(value(host, 'setUp', false).said).toBe('All tabs are there already.');
});

test('set-up leaves a tab of the user’s alone, and says what its own is called', () => {
  const host = memoryHost({ Promises: [['Dear diary']], 'Promises (2)': [['Dear diary, too']] });
  const made: (string | undefined)[] = [];
  const { createInputTab } = host.workbook;
  host.workbook.createInputTab = tab => {
    made.push(tab.title ?? tab.name);
    createInputTab({ ...tab, name: tab.title ?? tab.name });
  };
  expect(value(host, 'setUp', true).said).toBe('Made 12 tabs. A tab of yours has its name, so “Promises” is called “Promises (3)”.');
  expect(made).toContain('Promises (3)');
  expect(host.workbook.grids.get('Promises')).toEqual([['Dear diary']]);
});

test('says where there may be too much evidence for one run', () => {
  const host = start();
  expect(value(host, 'state').isMuch).toBe(false);
  host.manyRows = 79;
  expect(value(host, 'state').isMuch).toBe(true);
});

test('a check gives what the views show, and the next opening finds it again', () => {
  const host = start();
  const { said, state } = value(host, 'check');
  expect(said).toContain('2 promises');
  expect(state.last).toMatchObject({ used: 80, counts: { kept: 1, broken: 1 }, checkedAt: '2026-11-22T10:41:00' });
  expect(state.last!.promises.map(({ id, verdict, isToAct }) => [id, verdict, isToAct])).toEqual([
    ['P2', 'broken', true],
    ['P1', 'kept', false],
  ]);
  expect(state.last!.promises[0]).toMatchObject({
    keptWhen: 'yes',
    keptRate: 0,
    why: expect.stringContaining('Broken: 0 of 40 answers pass “yes”'),
    quotes: { against: [{ text: 'Nobody there', place: { tab: 'Evidence', cell: 'D42' } }] },
    places: { promise: { tab: 'Promises', cell: 'C3' } },
  });
  expect(value(host, 'state').last).toEqual(state.last);
});

test('tells whether inputs have changed since the check', () => {
  const host = start();
  expect(value(host, 'changed')).toBeNull();
  value(host, 'check');
  expect(value(host, 'changed')).toBe(false);
  row(host, 'Evidence', 1)[2] = 1;
  expect(value(host, 'changed')).toBe(true);
  host.workbook.grids.delete('Promises');
  expect(value(host, 'changed')).toBe(true);
});

test('a cancelled check, a viewer and somebody else at work leave everything as it was', () => {
  for (const [is, code] of [
    [{ cancelled: true }, 'cancelled'],
    [{ viewOnly: true }, 'view-only'],
    [{ locked: true }, 'busy'],
  ] as const) {
    const host = start();
    const before = all(host);
    Object.assign(host.is, is);
    expect(ask(host, 'check')).toMatchObject({ ok: false, trouble: { code, message: expect.stringMatching(/^[A-Z].*\.$/) } });
    expect(all(host)).toBe(before);
  }
});

test('a fault is told without a word of its own, and kept for the host’s log', () => {
  const host = start();
  host.open = () => {
    throw new TypeError('x is undefined');
  };
  const reply = ask(host, 'state');
  expect(reply).toMatchObject({ ok: false, trouble: { code: 'unexpected' } });
  expect(JSON.stringify(reply)).not.toContain('undefined');
  expect(host.log).toEqual([expect.any(TypeError)]);
});

test('saving keeps a row per promise, and the state knows the day', () => {
  const { said, state } = value(checked(), 'save');
  expect([said, state.saved]).toEqual(['Saved 2 promises in the tab History. The next check compares with it.', '2026-11-22']);
});

test('a page of an owner is a tab that is shown, with lines to paste, and leaves what a check found as it is', () => {
  const host = checked();
  const { last } = value(host, 'state');
  expect(last!.pages.owners.length).toBeGreaterThan(0);
  const name = last!.pages.owners[0]!;
  const { said, copy, state } = value(host, 'page', { kind: 'owner', name });
  expect(said).toBe('The page is in the tab Owner page, as of now. The next one takes its place.');
  expect(copy!.split('\n')[0]).toMatch(/^Page for /);
  expect(host.workbook.grids.get('Owner page')![0]).toContain(name === '' ? 'Page for what has no owner yet' : `Page for ${name}`);
  expect(state.last).toEqual(last);
  expect(value(host, 'changed')).toBe(false);
});

test('pages of segments, and of what is side by side, have nothing to paste', () => {
  const host = checked();
  for (const kind of ['segments', 'sides'] as const) expect(value(host, 'page', { kind, name: '' }).copy).toBeUndefined();
  const other = { kind: 'other', name: '' } as unknown as PageAsked;
  expect(ask(host, 'page', other)).toMatchObject({ ok: false, trouble: { code: 'invalid-question' } });
});

test('the file of a claim is made of a promise that is there', () => {
  const host = checked();
  const [{ id } = { id: '' }] = value(host, 'state').last!.promises;
  expect(value(host, 'page', { kind: 'claim', name: id }).said).toContain('The page is in the tab Claim file');
  expect(host.workbook.grids.get('Claim file')![0]).toContain(`Claim file: ${id}`);
  expect(ask(host, 'page', { kind: 'claim', name: 'P404' })).toMatchObject({ ok: false, trouble: { code: 'missing-promise' } });
});

describe('an action', () => {
  const proposal = { promiseId: 'P2', action: 'Staff the phone', owner: 'Ann', due: '2026-12-01' };

  test('is added below the others, with what the check knows of its promise', () => {
    const host = checked();
    const { said, state } = value(host, 'propose', [proposal]);
    expect(said).toBe('Added 1 row to the tab Actions.');
    expect(row(host, 'Actions', 1)).toEqual(['P2', 'Staff the phone', 'Ann', '2026-12-01', 'Open', '2026-11-22', -0.9]);
    expect(state.actions).toMatchObject([{ promiseId: 'P2', status: 'open', isOverdue: false, place: { tab: 'Actions', cell: 'B2' } }]);
  });

  test('is not added twice, whichever of two sidebars asks for it', () => {
    const host = checked();
    value(host, 'propose', [proposal]);
    const before = all(host);
    expect(value(host, 'propose', [{ ...proposal, action: 'Hire' }]).said).toBe(
      'Nothing was added to the tab Actions: 1 promise has an open action already.',
    );
    expect(all(host)).toBe(before);
    expect(value(host, 'propose', [proposal, { ...proposal, promiseId: 'P1' }]).said).toBe(
      'Added 1 row to the tab Actions; 1 promise has an open action already.',
    );
    expect(host.workbook.grids.get('Actions')!.map(cells => cells[0])).toEqual(['Promise ID', 'P2', 'P1']);
  });

  test('is added again once the other one is done', () => {
    const host = checked();
    value(host, 'propose', [proposal]);
    row(host, 'Actions', 1)[4] = 'Done';
    expect(value(host, 'propose', [proposal]).said).toBe('Added 1 row to the tab Actions.');
  });

  test('for a promise that the check did not know is refused', () => {
    const host = checked();
    expect(ask(host, 'propose', [{ ...proposal, promiseId: 'P9' }])).toMatchObject({ ok: false, trouble: { code: 'missing-promise' } });
    expect(host.workbook.grids.get('Actions')).toHaveLength(1);
  });

  test('needs a tab to stand in', () => {
    const host = checked();
    host.workbook.grids.delete('Actions');
    expect(ask(host, 'propose', [proposal])).toMatchObject({ ok: false, trouble: { code: 'missing-tab' } });
  });
});

describe('a promise', () => {
  const edit = { keptWhen: { from: 'yes', to: 'no', isBack: false }, promisedFor: { from: 0.9, to: '80 %', isBack: false } };

  test('is read out of its row, with what the audit makes of it', () => {
    const { cells, typed, readings, metrics } = value(start(), 'promise', 'p2');
    expect(cells).toEqual({ metric: 'Resolved', keptWhen: 'yes', promisedFor: 0.9 });
    expect(typed).toEqual({ metric: 'Resolved', keptWhen: 'yes', promisedFor: '90 %' });
    expect(readings.keptWhen).toEqual({ text: 'Reads as: yes', isBad: false });
    expect(metrics).toContain('CSAT');
  });

  test('is written into its own cells alone, and can be taken back', () => {
    const host = checked();
    const before = all(host);
    const { said, undo } = value(host, 'editPromise', 'P2', 'We answer', edit);
    expect(said).toBe('Wrote Promises!E3 and F3.');
    expect(row(host, 'Promises', 2)).toEqual(['P2', 'Phone', 'We answer', 'Resolved', 'no', 0.8, 'mine, too']);
    expect(undo!.name).toBe('editPromise');
    value(host, 'editPromise', ...(undo!.args as Parameters<Api['editPromise']>));
    expect(all(host)).toBe(before);
  });

  test('that somebody has moved, reworded or changed meanwhile is not written to', () => {
    for (const change of [
      (host: MemoryHost) => row(host, 'Promises', 2).splice(2, 1, 'We answer at once'),
      (host: MemoryHost) => row(host, 'Promises', 2).splice(4, 1, 'yes or no'),
      (host: MemoryHost) => row(host, 'Promises', 2).splice(0, 1, 'P7'),
    ]) {
      const host = start();
      change(host);
      const before = all(host);
      expect(ask(host, 'editPromise', 'P2', 'We answer', edit).ok).toBe(false);
      expect(all(host)).toBe(before);
    }
  });

  test.each([
    ['keptWhen', 'soon'],
    ['metric', 'Mood'],
    ['promisedFor', 'most'],
  ] as const)('%s cannot be %j', (key, to) => {
    const host = start();
    const before = all(host);
    const from = { keptWhen: 'yes', metric: 'Resolved', promisedFor: 0.9 }[key];
    const reply = ask(host, 'editPromise', 'P2', 'We answer', { [key]: { from, to, isBack: false } });
    expect(reply).toMatchObject({ ok: false, trouble: { code: 'invalid-entry', message: expect.stringContaining(`“${to}”`) } });
    expect(all(host)).toBe(before);
  });

  test.each([
    [{ metric: 'CSAT', keptWhen: 'at least 4' }, 'keptWhen', 'Reads as: at least 4', false],
    [{ metric: 'CSAT', keptWhen: '' }, 'keptWhen', 'Blank takes the metric’s own: at least 4', false],
    [{ metric: 'Wait', keptWhen: '' }, 'keptWhen', 'This metric has no test of its own', true],
    [{ metric: 'CSAT', keptWhen: 'at least 9' }, 'keptWhen', 'No answer on this scale (1 to 5) could pass that.', true],
    [{ metric: 'CSAT', keptWhen: 'often' }, 'keptWhen', 'This cannot be read', true],
    [{ metric: '', keptWhen: 'yes' }, 'keptWhen', 'Choose a metric first.', true],
    [{ metric: 'Mood' }, 'metric', 'There is no such metric', true],
    [{ promisedFor: '75' }, 'promisedFor', 'Reads as: 75', false],
    [{ promisedFor: '' }, 'promisedFor', 'Blank takes the setting: 90', false],
    [{ promisedFor: '200 %' }, 'promisedFor', 'This is no share', true],
  ] as const)('typed as %j is read so', (typed, key, text, isBad) => {
    const reading = value(start(), 'reading', typed)[key];
    expect(reading).toEqual({ text: expect.stringContaining(text), isBad });
  });
});

describe('a setting', () => {
  test('is written into its cell, and one without a row gets one', () => {
    const host = start();
    const { said, undo } = value(host, 'set', 'confidence', { from: null, to: '99 %', isBack: false });
    expect([said, row(host, 'Settings', 2)]).toEqual(['Changed “Confidence”.', ['Confidence', '99 %', null]]);
    value(host, 'set', 'fewestAnswers', { from: null, to: '20', isBack: false });
    expect(row(host, 'Settings', 3)).toEqual(['Fewest answers', 20, expect.stringContaining('not judged')]);
    value(host, 'set', ...(undo!.args as Parameters<Api['set']>));
    expect(row(host, 'Settings', 2)).toEqual(['Confidence', null, null]);
  });

  test.each([
    ['confidence', null, 'high', 'invalid-entry'],
    ['confidence', null, '10 %', 'invalid-entry'],
    ['auditDate', null, 'soon', 'invalid-entry'],
    ['openAndOverdue', null, 'Kept', 'invalid-entry'],
    ['brand', 'Other', 'Mine', 'changed-meanwhile'],
    ['fewestAnswers', 5, '20', 'changed-meanwhile'],
  ] as const)('%s from %j to %j is refused: %s', (key, from, to, code) => {
    const host = start();
    const before = all(host);
    expect(ask(host, 'set', key, { from, to, isBack: false })).toMatchObject({ ok: false, trouble: { code } });
    expect(all(host)).toBe(before);
  });

  test('that cannot be read says so', () => {
    const host = start({
      Settings: [
        ['Setting', 'Value'],
        ['Confidence', 'high'],
      ],
    });
    expect(value(host, 'state').settings.find(({ key }) => key === 'confidence')).toMatchObject({ cell: 'high', isReadable: false });
  });
});

describe('the data', () => {
  const messy = (): MemoryHost => {
    const host = start();
    row(host, 'Evidence', 1)[0] = 'Shpo';
    row(host, 'Evidence', 2)[2] = 99;
    return host;
  };

  test('are looked at: what a fix puts right is not listed again among what is to be mended by hand', () => {
    const { fixes, issues, backup } = value(messy(), 'remedies');
    expect(fixes.map(({ title, cells }) => [title, cells])).toEqual([['“Shpo” is the touchpoint “Shop”', 1]]);
    expect(issues.map(({ message, place }) => [message, place])).toEqual([
      [expect.stringContaining('“99”'), { tab: 'Evidence', cell: 'C3' }],
      [expect.stringContaining('“Notes” in Promises, row 1: it is your own'), { tab: 'Promises', cell: 'A1' }],
    ]);
    expect(backup).toBeNull();
  });

  test('are put right once that is confirmed, and back again', () => {
    const host = messy();
    const before = JSON.stringify(host.workbook.grids.get('Evidence'));
    const { fixes } = value(host, 'remedies');
    const fixed = value(
      host,
      'fix',
      fixes.map(({ id }) => id),
    );
    expect(fixed.said).toBe('Changed 1 cell; the old values are in the tab “Backup 2026-11-22”.');
    expect(row(host, 'Evidence', 1)[0]).toBe('Shop');
    const { backup } = value(host, 'remedies');
    expect(value(host, 'undo', backup!).said).toBe('Put back 1 cell.');
    expect(JSON.stringify(host.workbook.grids.get('Evidence'))).toBe(before);
  });
});

test('evidence is connected: found, looked at, previewed, and written down', () => {
  const host = start({
    Sources: [['Tab', 'Column', 'Holds', 'Touchpoint', 'Metric', 'Not an answer', 'Source']],
    Survey: [['Date', 'How friendly was the shop?'], ...times(30, ['2026-11-01', 4])],
  });
  expect(value(host, 'connectable')).toEqual(['Survey']);
  const { connection, touchpoints, holds } = value(host, 'mapping', 'Survey');
  expect([connection.rows, touchpoints, holds[0]]).toEqual([30, ['Shop', 'Phone'], { value: 'value', name: 'Value' }]);
  expect(value(host, 'preview', connection).all.used).toBe(30);
  const { said, state } = value(host, 'connect', connection);
  expect(said).toMatch(/^Connected “Survey”: 2 rows in the tab Sources/);
  expect([state.evidence, host.workbook.grids.get('Sources')!.length]).toEqual([110, 3]);
});

test('comments without a touchpoint are matched by what a person decides', () => {
  const host = start();
  host.workbook.grids.get('Evidence')!.push(...times(3, [null, 'CSAT', 5, 'Such nice staff in the shop', 'Review']));
  const { free, suggestions } = value(host, 'matches');
  expect([free, suggestions.length > 0 || value(host, 'matches').byRule]).toEqual([3, expect.anything()]);
  const { said } = value(host, 'match', [{ words: 'nice staff', touchpoint: 'Shop' }]);
  expect(said).toBe('Added 1 row to the tab Matches.');
  expect(value(host, 'match', [{ words: 'nice staff', touchpoint: 'Shop' }]).said).toBe('That was decided already.');
  expect(value(host, 'matches')).toMatchObject({ free: 3, byDecision: 3, unmatched: 0 });
});

test('the worked example goes when asked to', () => {
  const host = start();
  host.exampleTabs = ['Actions'];
  const { state } = value(host, 'removeExample') as Done;
  expect([state.examples, state.actions]).toEqual([0, null]);
});

test('where there is little room, quotes go first and then the promises least to repair; the rest is named', () => {
  const host = start();
  value(host, 'check');
  const whole = bytesOf(host.memory!);
  host.room = whole - 1;
  expect(value(host, 'check').state.last).toMatchObject({ morePromises: 0, promises: [{ quotes: { against: [] } }, {}] });
  host.room = whole * 0.85;
  const { last } = value(host, 'check').state;
  expect([last!.promises.map(({ id }) => id), last!.morePromises]).toEqual([['P2'], 1]);
});

test('what another version has kept, or what is no memory at all, is not read', () => {
  const host = checked();
  for (const text of ['{"version":1,"last":{}}', '{"version":', 'null', '[]', '"x"']) {
    host.memory = text;
    expect([text, value(host, 'state').last]).toEqual([text, null]);
  }
});
