export type ErrorCode = AuditErrorCode | FileErrorCode;

/** What any host may meet. */
export type AuditErrorCode =
  | 'missing-tab'
  | 'missing-column'
  | 'no-promises'
  | 'tab-taken'
  | 'busy'
  | 'cancelled'
  | 'too-long'
  | 'too-many-rows'
  | 'view-only'
  | 'protected'
  | 'invalid-entry'
  | 'metric-in-use'
  | 'changed-meanwhile'
  | 'missing-promise'
  | 'invalid-question';

/** What a file, an option or a database is refused for: the add-on meets none of these. */
export type FileErrorCode =
  | 'missing-file'
  | 'not-a-workbook'
  | 'password-protected'
  | 'too-large'
  | 'damaged'
  | 'empty-workbook'
  | 'not-writable'
  | 'no-backup'
  | 'not-readable'
  | 'not-a-file'
  | 'output-is-input'
  | 'same-output'
  | 'saved-meanwhile'
  | 'busy-file'
  | 'half-written'
  | 'not-our-copy'
  | 'copy-unreadable'
  | 'copy-has-more'
  | 'not-in-place'
  | 'beyond-excel'
  | 'file-exists'
  | 'no-browser'
  | 'not-a-table'
  | 'not-text'
  | 'long-copy'
  | 'empty-table'
  | 'not-evidence'
  | 'connected'
  | 'invalid-option'
  | 'missing-option'
  | 'missing-value'
  | 'no-value'
  | 'one-too-many'
  | 'unknown-command'
  | 'invalid-plan'
  | 'row-uncountable'
  | 'not-a-plan'
  | 'plan-lacks'
  | 'no-driver'
  | 'no-connection'
  | 'no-login'
  | 'no-table'
  | 'which-table'
  | 'not-countable'
  | 'no-address'
  | 'no-right'
  | 'wrong-type'
  | 'timed-out'
  | 'interrupted'
  | 'too-many-values'
  | 'too-many-bytes'
  | 'warehouse-failed';

/**
 * The audit cannot start or be written, for a reason that the user can mend.
 * The sentence is made from code and details in `src/words`; a host prints it and stops with status 2.
 */
export class UserError extends Error {
  readonly code: ErrorCode;
  readonly details: Record<string, string>;
  constructor(code: ErrorCode, details: Record<string, string> = {}) {
    super(`${code} ${JSON.stringify(details)}`);
    this.name = 'UserError';
    this.code = code;
    this.details = details;
  }
}
