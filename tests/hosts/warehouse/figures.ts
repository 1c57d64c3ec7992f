import { auditWorkbook } from '../../../src/app/check/audit';
import type { Workbook } from '../../../src/app/workbook';
import type { PromiseAudit } from '../../../src/core/audit';

/** What need not be the same, whoever counted: words, quotes and places. */
const apart: ReadonlySet<string> = new Set(['quotes', 'tellingWords']);

/** The numbers of an audit, to twelve digits. */
export function figuresOf(workbook: Workbook, today = '2026-11-22'): unknown {
  const { audit } = auditWorkbook(workbook, { auditDate: null, today });
  const promises = audit.promises.map(promise =>
    Object.fromEntries(Object.entries(promise as PromiseAudit).filter(([key]) => !apart.has(key))),
  );
  const touchpoints = audit.touchpoints.map(({ name, n, comments, replies }) => ({ name, n, comments, replies }));
  return rounded({ base: audit.base, promises, touchpoints });
}

/** Without what says where something stands. */
const rounded = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, one: unknown) =>
      /cell/i.test(key)
        ? undefined
        : key === 'segment' && typeof one === 'string'
          ? one.toLowerCase()
          : one instanceof Map
            ? [...one]
            : typeof one === 'number'
              ? Number(one.toPrecision(12))
              : one,
    ),
  );
