/** Keeps what the commands of a test file print from the terminal; `said` is all of one test, or since it was emptied. */
export function quietTerminal(): { said: string } {
  const terminal = { said: '' };
  beforeEach(() => {
    terminal.said = '';
    for (const stream of [process.stdout, process.stderr])
      jest.spyOn(stream, 'write').mockImplementation(text => {
        terminal.said += String(text);
        return true;
      });
  });
  afterEach(() => jest.restoreAllMocks());
  return terminal;
}
