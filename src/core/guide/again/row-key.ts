import { foldText } from '../../cell/text';
import type { SourceRow } from '../../declared/input-tables';

/** By what a row of Sources is known again, so that rows that read the same have the same key: of times the kind of source is no matter. */
export function rowKey({ column, holds, touchpoint, metric, source }: Named): string {
  const kind = holds === 'value' || holds === 'comment' ? (source ?? '') : '';
  return [column, holds ?? '', touchpoint, metric, kind].map(foldText).join('\n');
}

type Named = Pick<SourceRow, 'column' | 'holds' | 'touchpoint' | 'metric' | 'source'>;
