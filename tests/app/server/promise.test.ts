import type { Api } from '../../../src/app/api';
import type { MemoryHost } from '../../host';
import { all, ask, checked, row, start, value } from './shop-host';

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
    [{ metric: 'CSAT', keptWhen: '' }, 'keptWhen', 'If blank, the metric’s own test applies: at least 4', false],
    [{ metric: 'Wait', keptWhen: '' }, 'keptWhen', 'This metric has no test of its own', true],
    [{ metric: 'CSAT', keptWhen: 'at least 9' }, 'keptWhen', 'No answer on this scale (1 to 5) could pass that.', true],
    [{ metric: 'CSAT', keptWhen: 'often' }, 'keptWhen', 'This cannot be read', true],
    [{ metric: '', keptWhen: 'yes' }, 'keptWhen', 'Choose a metric first.', true],
    [{ metric: 'Mood' }, 'metric', 'has no such metric', true],
    [{ promisedFor: '75' }, 'promisedFor', 'Reads as: 75', false],
    [{ promisedFor: '' }, 'promisedFor', 'If blank, the setting applies: 90', false],
    [{ promisedFor: '200 %' }, 'promisedFor', 'This is not a share', true],
  ] as const)('typed as %j is read so', (typed, key, text, isBad) => {
    const reading = value(start(), 'reading', typed)[key];
    expect(reading).toEqual({ text: expect.stringContaining(text), isBad });
  });
});
