/** Files that are to be audited, by name, and which of them is given to the command line. */
export interface Input {
  name: string;
  files: Record<string, string | Uint8Array>;
  path: string;
  /** Rows of evidence that must be read, where what is done to them leaves them whole. */
  rows?: number;
}
