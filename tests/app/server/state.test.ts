import type { State } from '../../../src/app/api';
import type { Grid } from '../../../src/core/cell/cell';
import { checked, start, tabs, value } from './shop-host';

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

test('a promise waits for a measure, too, whose metric nobody knows or whose limit nobody can read; not one that a certificate proves', () => {
  const head = ['Promise ID', 'Touchpoint', 'Promise', 'Metric', 'Kept when', 'Status'];
  const [touchpoint] = tabs().Touchpoints![1]!;
  const waiting = (metric: string | null, keptWhen: string | null, status: string | null = null): number =>
    value(start({ Promises: [head, ['P1', touchpoint!, 'A smile', metric, keptWhen, status]] }), 'state').unmeasured;
  expect([waiting('CSAT 1-5', null), waiting('CSAT 1-5', '>= 3'), waiting(null, 'Certificate ISO 9001')]).toEqual([0, 0, 0]);
  expect([waiting(null, null), waiting('Smiles', null), waiting('CSAT 1-5', 'often'), waiting(null, null, 'Retired')]).toEqual([
    1, 1, 1, 0,
  ]);
});

test('says where there may be too much evidence for one run', () => {
  const host = start();
  expect(value(host, 'state').isMuch).toBe(false);
  host.manyRows = 79;
  expect(value(host, 'state').isMuch).toBe(true);
});

test('what another version has kept, or what is no memory at all, is not read', () => {
  const host = checked();
  for (const text of ['{"version":1,"last":{}}', '{"version":', 'null', '[]', '"x"']) {
    host.memory = text;
    expect([text, value(host, 'state').last]).toEqual([text, null]);
  }
});
