import { UserError } from '../../../core/table/user-error';

/** How evidence is read that lies outside the workbook, or is large. */
export interface HowToRead {
  /** Who counts: the program itself, DuckDB, or, where null, DuckDB where there are many rows and it is installed. */
  engine: 'js' | 'duckdb' | null;
  /** True where large evidence is copied into the written workbook all the same. */
  isCopied: boolean;
  /** Where PostgreSQL is; its own variables say where null. */
  url: string | null;
  /** Bytes that BigQuery may read. */
  mostBytes: number;
  /** Seconds that a database may take. */
  seconds: number;
}

/** Options of all commands that read evidence. */
export const waysToRead = ['engine', 'url', 'max-bytes', 'timeout'] as const;
export const readingOptions = {
  engine: { type: 'string' },
  'with-evidence': { type: 'boolean' },
  url: { type: 'string' },
  'max-bytes': { type: 'string' },
  timeout: { type: 'string' },
} as const;

const engines = ['js', 'duckdb'] as const;
/** What BigQuery may read unasked: at its list price some six cents. */
const MOST_BYTES = 10e9;
const SECONDS = 600;
const units: Record<string, number> = { '': 1, KB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 };

interface Values {
  engine?: string | undefined;
  'with-evidence'?: boolean | undefined;
  url?: string | undefined;
  'max-bytes'?: string | undefined;
  timeout?: string | undefined;
}

/** Reads these options. Throws UserError `invalid-option`. */
export function readingOf(values: Values): HowToRead {
  const engine = engines.find(one => one === values.engine) ?? null;
  if (values.engine !== undefined && engine === null) throw invalid('engine', values.engine, engines.join(', '));
  const bytes = values['max-bytes'] ?? String(MOST_BYTES);
  const [, size, unit = ''] = /^(\d+(?:\.\d+)?) ?([KMGT]B)?$/i.exec(bytes) ?? [];
  if (size === undefined) throw invalid('max-bytes', bytes, '50GB');
  const seconds = values.timeout ?? String(SECONDS);
  if (!/^[1-9]\d{0,5}$/.test(seconds)) throw invalid('timeout', seconds, '600');
  return {
    engine,
    isCopied: values['with-evidence'] ?? false,
    url: values.url ?? null,
    mostBytes: Number(size) * units[unit.toUpperCase()]!,
    seconds: Number(seconds),
  };
}

const invalid = (option: string, value: string, allowed: string): UserError =>
  new UserError('invalid-option', { option: `--${option}`, value, allowed });
