import { sparkFormula } from '../../src/hosts/google/cells';
import { example, small } from './books';
import { propertyOf } from './stand-in/state';
import type { RuleState } from './stand-in/tab';
import { start } from './started';

test('a drawing in a cell is a formula that every country reads alike, on a scale of 0 to 100 %', () => {
  expect(sparkFormula({ kind: 'line', shares: [0.7125, 0.69, 1], color: '#1B7F79' })).toBe(
    '=SPARKLINE(SPLIT("713 690 1000";" ");VSTACK(HSTACK("ymin";0);HSTACK("ymax";1000);HSTACK("color";"#1B7F79");HSTACK("linewidth";2)))',
  );
  const parts = [
    { share: 0.44, color: '#BE3B26' },
    { share: 0.46, color: '#C9CDD3' },
  ];
  expect(sparkFormula({ kind: 'bar', parts })).toBe(
    '=SPARKLINE(SPLIT("440 460";" ");VSTACK(HSTACK("charttype";"bar");HSTACK("max";1000);HSTACK("color1";"#BE3B26");HSTACK("color2";"#C9CDD3")))',
  );
});

test('rules that look at the verdict are the add-on’s and are not doubled; a formula of the user’s stays', () => {
  const { world, bundle, at } = start(small);
  bundle.checkAlignmentNow!();
  const formulas = () => at('Alignment').rules.flatMap(({ steps }) => (steps.whenFormulaSatisfied ? [steps.whenFormulaSatisfied[0]] : []));
  const ours = formulas();
  expect(ours).toEqual([
    '=ISODD(0+LEFT(($O5)))',
    '="Broken"=$I5',
    '="Too close to call"=$I5',
    '="Kept"=$I5',
    '="Retired promises, not judged"=$A5',
    '="Touchpoints with nothing promised"=$A5',
    '="Notes of promises that are gone"=$A5',
    '="Promise ID"=$A5',
    '="Touchpoint"=$B5',
  ]);
  const [{ ranges }] = at('Alignment').rules as [RuleState];
  const mine: RuleState = { steps: { whenFormulaSatisfied: ['=$L5="Broken"'], setBackground: ['#fbe7e2'] }, ranges };
  at('Alignment').rules.push(mine);
  // As a run that was cut off leaves it: what became of the rules is not known.
  const [marks] = world.metadata;
  marks!.value = marks!.value.replace(/"rules":"[^"]*"/g, '"rules":"?"');
  bundle.checkAlignmentNow!();
  expect(world.alerts).toEqual([]);
  expect(formulas().sort()).toEqual([...ours, '=$L5="Broken"'].sort());
});

test('the Summary has columns with marks and a field of points, each series from a column of its own', () => {
  const { bundle, at } = start(example);
  bundle.checkAlignmentNow!();
  const charts = at('Journey').charts.map(({ notes }) => {
    const options = Object.fromEntries(notes.get('setOption')! as [string, unknown][]);
    return { type: notes.get('setChartType')![0]![0], ranges: notes.get('addRange')!.length, options };
  });
  expect(charts.map(({ type, ranges }) => [type, ranges])).toEqual([
    ['COMBO', 3],
    ['SCATTER', 1],
  ]);
  expect(charts[0]!.options.isStacked).toBe(true);
  expect(charts[0]!.options.series).toMatchObject({
    0: { type: 'bars', labelInLegend: '✕ Broken', color: '#BE3B26' },
    3: { type: 'line', lineWidth: 0, labelInLegend: 'Promised' },
    4: { type: 'line', lineWidth: 0, pointShape: 'diamond', labelInLegend: 'We believe' },
  });
  expect(charts[1]!.options.hAxis).toMatchObject({ title: 'importance', viewWindow: { min: 0 } });
});

describe('a report that is there already', () => {
  const checked = () => {
    const all = start(example);
    all.world.answers = Array.from({ length: 9 }, () => ({ button: 'CANCEL' }));
    all.bundle.setUpAudit!();
    all.bundle.checkAlignmentNow!();
    all.world.alerts.length = 0;
    const again = (): void => {
      all.bundle.checkAlignmentNow!();
      expect(all.world.alerts.map(({ text }) => text)).toEqual([expect.stringContaining('newly broken')]);
      all.world.alerts.length = 0;
    };
    return { ...all, again };
  };

  test('is written where users took away its filter and the rows at the end of its grid', () => {
    const { at, again } = checked();
    const findings = at('Findings');
    const whole = findings.values.map(row => row[2]);
    findings.filter = null;
    findings.values.length = 6;
    findings.rows = 6;
    at('Promises').values.push(['P99', 'Room', 'One more', 'CSAT', '>= 4', 0.9, 0.9]);
    again();
    for (const text of whole.slice(3)) if (String(text).includes('answers')) expect(findings.values.map(row => row[2])).toContain(text);
  });

  test('loses a chart that has nothing to draw, and gets it back; one that the user deleted stays away', () => {
    const { at, again } = checked();
    const touchpoints = at('Touchpoints');
    const importance = touchpoints.values[0]!.indexOf('Importance');
    const was = touchpoints.values.map(row => row[importance]!);
    const titles = (): number => at('Journey').charts.length;
    const setAll = (of: (i: number) => string | number): void =>
      touchpoints.values.forEach((row, i) => {
        if (i > 0) row[importance] = of(i) as number;
      });
    expect(titles()).toBe(2);
    setAll(() => 5);
    again();
    expect(titles()).toBe(1);
    setAll(i => was[i] as number);
    again();
    expect(titles()).toBe(2);
    at('Journey').charts = [];
    setAll(() => 5);
    again();
    setAll(i => was[i] as number);
    again();
    expect(titles()).toBe(0);
  });

  test('of another version of the add-on gets the looks and rules of this one, once', () => {
    const { world, at, again } = checked();
    const names = ['Summary', 'Alignment', 'Findings', 'Journey', 'Data check'];
    const rules = names.map(name => at(name).rules.length);
    const [marks] = world.metadata;
    marks!.value = marks!.value.replace(/"(form|rules|merges)":"(?:[^"\\]|\\.)*"/g, '"$1":"other"');
    at('Findings').properties.get('TextStyle')!.clear();
    again();
    expect(names.map(name => at(name).rules.length)).toEqual(rules);
    expect(propertyOf(at('Findings'), 'TextStyle', 5, 2)).toBeDefined();
  });
});
