import { plural, quoted } from '../numbers';
import { name } from './menu';

/** What the playground says around its grid. */
export const playground = {
  title: `${name} playground`,
  untitled: 'New spreadsheet',
  note: 'Everything stays on this computer.',
  loading: 'Loading the worked example…',
  failed: 'The playground could not start. Reload the page; if that does not help, start it again with “npm run playground”.',
  open: 'Open…',
  save: 'Save as .xlsx',
  gridLabel: 'Spreadsheet',
  sidebarLabel: `${name} sidebar`,
  closeSidebar: 'Close sidebar',
  /** For those who use the keyboard; F6 does it from anywhere. */
  toSidebar: 'Go to the sidebar (F6)',
  /** Commands of the menu File. */
  /** What the grid's own menus say most: it is another's work, and speaks English but for these. */
  grid: {
    File: 'File',
    Edit: 'Edit',
    View: 'View',
    Insert: 'Insert',
    Format: 'Format',
    Data: 'Data',
    Undo: 'Undo',
    Redo: 'Redo',
    Copy: 'Copy',
    Cut: 'Cut',
    Paste: 'Paste',
    'Paste special': 'Paste special',
    'Find and replace': 'Find and replace',
    Delete: 'Delete',
    Print: 'Print',
    Settings: 'Settings',
    Show: 'Show',
    Zoom: 'Zoom',
    Number: 'Number',
    Bold: 'Bold',
    Italic: 'Italic',
    Underline: 'Underline',
    Strikethrough: 'Strikethrough',
    Add: 'Add',
    'more rows at the bottom': 'more rows at the bottom',
    Sum: 'Sum',
    'Sort range': 'Sort range',
    'Data Validation': 'Data Validation',
  },
  file: {
    example: 'New worked example',
    empty: 'New empty spreadsheet',
    open: 'Open .xlsx or .csv…',
    save: 'Save as .xlsx',
    picture: 'Copy Summary as picture',
  },
  copiedPicture: 'The Summary is copied as a picture: paste it into a slide or a mail.',
  ok: 'OK',
  cancel: 'Cancel',

  setUp: {
    offer:
      'Start with a worked example, the promises and evidence of an invented hotel (one click removes it again), or with empty tabs for your own.',
    example: 'Worked example',
    empty: 'Empty tabs',
  },
  removeExample: (tabs: number) =>
    `The worked example is in this spreadsheet. Its ${plural(tabs, 'tab')} can be deleted, with everything written into them and everything about it in the report and in History, and empty ones made instead; Edit › Undo brings them back.`,
  removeButton: 'Delete the example',
  replace: 'This replaces the spreadsheet that is open here. Save that one first if you want to keep it.',
  replaceButton: 'Replace it',
  addOrReplace: 'Add its tabs to the spreadsheet that is open here, or replace that one?',
  addButton: 'Add its tabs',

  reading: (file: string) => `Reading ${quoted(file)}…`,
  opened: (tabs: number) => `Opened ${plural(tabs, 'tab')}. Formulas were replaced by their values; the file itself is never changed.`,
  added: (tab: string, rows: number) => `Added the tab ${quoted(tab)} with ${plural(rows, 'row')}.`,
  addedNext: 'Choose it in the sidebar to say what it tells about.',
  addedAllNext: 'Choose each in the sidebar to say what it tells about.',
  saving: 'Writing the .xlsx…',
  saved: (file: string) => `Saved ${quoted(file)} to your downloads.`,
  /** What is said where there is no server behind the page. */
  noServer:
    'This is a copy of the playground without its server, which reads and writes files. Start it with “npm run playground” to open and save .xlsx and .csv files.',
  lost: 'The playground’s server does not answer. Start it again with “npm run playground”: what you typed is still here.',

  /** What its server says. */
  server: {
    ready: (address: string) => `The playground is at ${address} (press Ctrl+C to stop it).`,
    built: (folder: string) => `Made a static page in ${folder}. Serve that folder with any web server.`,
    help: [
      'npm run playground                      serves the playground, on this computer only',
      'npm run playground -- --port 8080       on another port than 8021',
      'npm run playground -- --build <folder>  makes a static page of it, which opens and saves no files',
    ].join('\n'),
    portTaken: (port: number) => `Port ${port} is in use: stop what uses it, or choose another with “--port”.`,
    tooLarge: (megabytes: number) => `The file is larger than ${megabytes} MB: use the command line for it.`,
    notReadable: (file: string) => `${quoted(file)} is not an .xlsx, .ods, .xls or .csv file.`,
    emptyFile: (file: string) => `There is nothing in ${quoted(file)}.`,
    invalidAddress: 'The playground has no page at that address.',
    invalidCopy: 'The spreadsheet could not be saved: reload the page and try again.',
  },
};
