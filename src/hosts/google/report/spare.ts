/**
 * Does what is for looks alone. True if Google refused it, as it does in typed columns of a table and where merged cells lie half within:
 * the report is right all the same. A bug is no refusal, and is thrown.
 */
export function isRefused(dress: () => void): boolean {
  try {
    dress();
    return false;
  } catch (error) {
    if (/^(Type|Reference|Range)Error$/.test((error as Error).name)) throw error;
    return true;
  }
}
