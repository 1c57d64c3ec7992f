import { did, loadExcelize } from '../../../../src/hosts/local/write/excelize';
import { excel } from '../files';

/** A workbook with a chart, a conditional format, a drop-down, a comment and a filter of the user's. */
export const evidenceBook = async () => {
  const { Col } = await loadExcelize();
  return excel(book => {
    did(book.SetSheetName('Sheet1', 'Evidence'));
    [
      ['Day', 'Stars'],
      ['Mon', 4],
      ['Tue', 5],
    ].forEach((row, i) => {
      did(book.SetSheetRow('Evidence', `A${i + 1}`, row));
    });
    did(book.SetCellFormula('Evidence', 'C2', '=B2*2'));
    const style = did(book.NewConditionalStyle({ Font: { Color: '#FF0000' } })).style;
    did(book.SetConditionalFormat('Evidence', 'B2:B3', [{ Type: 'cell', Criteria: '<', Value: '3', Format: style }]));
    did(book.AddDataValidation('Evidence', { Type: 'list', Sqref: 'A2:A9', Formula1: '"Mon,Tue"' }));
    did(book.AddComment('Evidence', { Cell: 'A1', Author: 'me', Text: 'which day' }));
    did(book.AddChart('Evidence', 'E2', { Type: Col, Series: [{ Categories: 'Evidence!$A$2:$A$3', Values: 'Evidence!$B$2:$B$3' }] }));
    did(book.AutoFilter('Evidence', 'A1:B3', []));
    did(book.NewSheet('Actions'));
    did(book.SetSheetRow('Actions', 'A1', ['Promise ID', 'Opened on']));
  });
};
