import { own } from '../../naming/own-names';
/** What the view Settings says. */
export const settings = {
  title: 'Settings',
  intro: `These settings are kept in the tab ${own('Settings')}. The next check uses them.`,
  language: {
    title: 'Language of the sidebar',
    automatic: 'As in your account',
    hint: 'For the sidebar and the menu, and only for you. The report keeps the language of the workbook.',
    use: 'Use this language',
  },
  byDefault: 'Default',
  unreadable: 'This cannot be read, so the default is used.',
  change: 'Change',
  /** The same to those who hear the button alone. */
  changeOne: (name: string): string => `Change ${name}`,
  /** A percentage, of a figure with a decimal point. */
  percent: (figure: string): string => `${figure}\u00a0%`,
  value: 'New value',
  save: 'Save setting',
  blank: 'Default',
  date: 'A day, such as 2026-11-22.',
  share: 'A share, such as 90 %.',
  noTab: `There is no tab ${own('Settings')} yet: Home can add it.`,
};
