/** What the sidebar says of pages to hand on. */
export const pages = {
  title: 'Pages to hand on',
  text: 'Each becomes a tab of its own, as things stand now: to print, to send, or to read out to the staff.',
  owner: (name: string): string => (name === '' ? 'What has no owner yet' : name),
  segments: (dimension: string): string => `Promises by ${dimension}`,
  sides: 'Beliefs and competitors, side by side',
  copy: 'Copy in ten lines',
  copied: 'Copied: paste it into a chat.',
};
