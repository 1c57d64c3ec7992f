import { execFileSync, spawnSync } from 'node:child_process';

const python = ['/usr/bin/python3', 'python3', 'python'].find(program => spawnSync(program, ['-c', 'import openpyxl']).status === 0) ?? '';

if (python === '') process.stdout.write('No openpyxl found: whether it reads what was written is not tested.\n');

/** The tests that need openpyxl. */
export const inOpenpyxl = python === '' ? describe.skip : describe;

/** What openpyxl finds of a tab. */
export interface PythonTab {
  state: string;
  cells: Record<string, string>;
  charts: number;
  tables: Record<string, string>;
  comments: Record<string, string>;
  lists: number;
  rules: number;
  isProtected: boolean;
}

const LOOK = `
import json, sys, warnings
from openpyxl import load_workbook
warnings.simplefilter('ignore')
book = load_workbook(sys.argv[1])
def told(tab):
    cells = [cell for row in tab.iter_rows() for cell in row]
    return {
        'state': tab.sheet_state,
        'cells': {cell.coordinate: repr(cell.value) for cell in cells if cell.value is not None},
        'charts': len(tab._charts),
        'tables': {table.displayName: table.ref for table in tab.tables.values()},
        'comments': {cell.coordinate: cell.comment.text for cell in cells if cell.comment},
        'lists': len(tab.data_validations.dataValidation),
        'rules': len(tab.conditional_formatting),
        'isProtected': bool(tab.protection.sheet),
    }
print(json.dumps({tab.title: told(tab) for tab in book.worksheets}))
`;

const MAKE = `
import sys
from datetime import date, datetime
from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import ColorScaleRule
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table
import json
book = Workbook()
book.remove(book.active)
for name, rows in json.loads(sys.stdin.read()).items():
    tab = book.create_sheet(name)
    for row in rows:
        tab.append(row)
promises, actions, board = book['Promises'], book['Actions'], book['Board']
promises['A1'].comment = Comment('ask me', 'Ann')
answers = DataValidation(type='list', formula1='"Yes,No"')
answers.add('H2:H9')
promises.add_data_validation(answers)
actions['D2'] = date(2026, 1, 2)
actions.add_table(Table(displayName='Todo', ref='A1:G2'))
board['C2'] = '=B2*2'
board['D2'] = datetime(2026, 1, 2, 10, 30)
board.conditional_formatting.add('B2:B4', ColorScaleRule(start_type='min', start_color='FF0000', end_type='max', end_color='00FF00'))
board.protection.sheet = True
for tab in promises, board:
    chart = BarChart()
    chart.add_data(Reference(board, min_col=2, min_row=1, max_row=4), titles_from_data=True)
    tab.add_chart(chart, 'J2')
book.create_chartsheet('Chart').add_chart(BarChart())
secret = book.create_sheet('Secret')
secret['A1'] = 'hidden'
secret.sheet_state = 'hidden'
book.save(sys.argv[1])
`;

/** The tabs of a workbook by name, as openpyxl reads them. */
export const lookedAt = (path: string): Record<string, PythonTab> =>
  JSON.parse(execFileSync(python, ['-c', LOOK, path], { encoding: 'utf8', maxBuffer: 1e8 }));

/** Writes a workbook of such tabs with openpyxl, and with charts, notes, a table, rules, a list and hidden and protected tabs. */
export function made(path: string, tabs: Record<string, (string | number | null)[][]>): string {
  execFileSync(python, ['-c', MAKE, path], { input: JSON.stringify(tabs) });
  return path;
}
