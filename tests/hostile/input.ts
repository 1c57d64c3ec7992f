/** Files that are to be audited, by name, and which of them is given to the command line. */
export interface Input {
  name: string;
  files: Record<string, string | Uint8Array>;
  path: string;
}
