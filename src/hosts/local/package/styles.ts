import { addPart, relate, relationsOf, workbookPath } from './package';
import { XML } from './xml';
import type { Parts } from './zip';

/** The least that a workbook's looks may be: one font, two fills that Excel takes for granted, one border, one look of cells. */
const PLAIN =
  `${XML}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/** Gives a workbook a part for looks where it has none, as small exporters write it: excelize cannot add a look without one. */
export function ensureStyles(parts: Parts): void {
  const path = workbookPath(parts) ?? '';
  if (relationsOf(parts, path).some(({ type }) => type === 'styles')) return;
  const styles = addPart(parts, 'xl/styles.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml', PLAIN);
  relate(parts, path, styles, 'styles');
}
