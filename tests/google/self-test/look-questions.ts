import { ifModelled, type Questions } from './question';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A chart as the Summary has them, over three columns of three rows. */
function insertChart(sheet: Sheet, type: 'COMBO' | 'SCATTER'): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  sheet.getRange(1, 1, 3, 2).setValues([
    [1, 0.5],
    [2, 0.6],
    [3, 0.7],
  ]);
  const builder = sheet
    .newChart()
    .setPosition(5, 1, 0, 0)
    .setOption('width', 525)
    .setOption('height', 285)
    .setChartType(Charts.ChartType[type])
    .addRange(sheet.getRange(1, 1, 3, 1))
    .addRange(sheet.getRange(1, 2, 3, 1))
    .setNumHeaders(0)
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setOption('title', 'before')
    .setOption('vAxis', { title: 'v', format: '0%', viewWindow: { min: 0, max: 1 } });
  sheet.insertChart(builder.build());
  return sheet.getCharts()[0]!;
}

function updated(sheet: Sheet, type: 'COMBO' | 'SCATTER'): unknown {
  const one = insertChart(sheet, type);
  const [id, title] = [one.getChartId(), one.getOptions().get('title')];
  const changed = one
    .modify()
    .clearRanges()
    .setChartType(Charts.ChartType[type])
    .addRange(sheet.getRange(1, 1, 3, 1));
  sheet.updateChart(
    changed
      .addRange(sheet.getRange(1, 2, 3, 1))
      .setOption('title', 'after')
      .build(),
  );
  const now = sheet.getCharts();
  return [title, typeof id, now.length, now[0]!.getChartId() === id, now[0]!.getOptions().get('title'), now[0]!.getRanges().length];
}

/** Rules, charts and protections. */
export const lookQuestions: Questions = {
  'a rule by formula comes back as it was given': ({ fresh }) => {
    const sheet = fresh();
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .setRanges([sheet.getRange(2, 1, 3, 2)])
      .whenFormulaSatisfied('="Broken"=$A2');
    sheet.setConditionalFormatRules([rule.setBackground('#FBE7E2').setFontColor('#202124').build()]);
    const [one] = sheet.getConditionalFormatRules();
    const condition = one!.getBooleanCondition()!;
    return [String(condition.getCriteriaType()), condition.getCriteriaValues(), condition.getBackground()?.toLowerCase()];
  },
  'a rule grows with rows that are put into it': ({ fresh }) => {
    const sheet = fresh();
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .setRanges([sheet.getRange(2, 1, 3, 2)])
      .whenNumberLessThan(0);
    sheet.setConditionalFormatRules([rule.setBackground('#FBE7E2').setFontColor('#202124').build()]);
    sheet.insertRowsAfter(3, 2);
    return sheet.getConditionalFormatRules()[0]!.getRanges()[0]!.getNumRows();
  },
  'a scale of colours comes back with its upper colour': ({ fresh }) => {
    const sheet = fresh();
    const { NUMBER } = SpreadsheetApp.InterpolationType;
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .setRanges([sheet.getRange(1, 1, 3, 1)])
      .setGradientMinpointWithValue('#DD8A7C', NUMBER, '-20')
      .setGradientMidpointWithValue('#FFFFFF', NUMBER, '0')
      .setGradientMaxpointWithValue('#B9DEDA', NUMBER, '20');
    sheet.setConditionalFormatRules([rule.build()]);
    return sheet.getConditionalFormatRules()[0]!.getGradientCondition()!.getMaxColor()?.toLowerCase();
  },
  'a chart of columns keeps its id when it is brought up to date': ({ fresh }) => updated(fresh(), 'COMBO'),
  'a chart of points keeps its id when it is brought up to date': ({ fresh }) => updated(fresh(), 'SCATTER'),
  'a chart that is taken away is gone': ({ fresh }) => {
    const sheet = fresh();
    sheet.removeChart(insertChart(sheet, 'COMBO'));
    return sheet.getCharts().length;
  },
  'a warning leaves a column open': ({ fresh }) => {
    const sheet = fresh();
    const protection = sheet.protect().setDescription('self-test').setWarningOnly(true);
    protection.setUnprotectedRanges([sheet.getRange(1, 3, 10, 1)]);
    const [found, ...others] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
    return [found!.getDescription(), found!.isWarningOnly(), found!.getUnprotectedRanges().length, others.length];
  },
  'protecting a sheet twice gives the same protection': ({ fresh }) => {
    const sheet = fresh();
    sheet.protect().setDescription('self-test');
    return [sheet.protect().getDescription(), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];
  },
  'whoever may edit is told so': ({ sheet }) => sheet.getDataRange().canEdit(),
  'a row that was made high fits itself to its text again': ({ fresh }) => {
    const sheet = fresh();
    sheet.setRowHeightsForced(2, 1, 90);
    sheet.autoResizeRows(2, 1);
    return ifModelled(() => sheet.getRowHeight(2));
  },
  'a drop-down may be given to a whole column': ({ fresh }) => {
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'], true).setAllowInvalid(true).build();
    fresh().getRange(2, 1, 20, 1).setDataValidation(rule);
    return 'taken';
  },
};
