import { UserError } from '../../core/table/user-error';

/** How long to wait for somebody else's run. */
const PATIENCE = 10_000;

/** Does something while nobody else can in this spreadsheet. Throws UserError `busy` where somebody else is at it. */
export function locked<T>(work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(PATIENCE)) throw new UserError('busy');
  try {
    return work();
  } finally {
    lock?.releaseLock();
  }
}
