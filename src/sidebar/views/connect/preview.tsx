import type { JSX } from 'preact';
import type { Connection } from '../../../app/connect/connect';
import type { PreviewRow, Preview as Shown } from '../../../app/connect/preview';
import { figures } from '../../../words/en/numbers';
import { Button } from '../../parts/button';
import { Quoted } from '../../parts/quoted';
import { Heard, Sign } from '../../parts/said';
import type { Seen } from '../../parts/sight';
import type { Texts } from '../../texts';

/** Values of a row shown at the most. */
const MOST = 6;

interface Traits {
  preview: Shown;
  connection: Connection;
  back: () => void;
  seen: Seen;
}

/** What will count of a tab, in all, by touchpoint and in its first rows; then it can be connected. */
export function Preview({ preview, connection, back, seen }: Traits): JSX.Element {
  const { desk, acts, words } = seen;
  const w = words.connect;
  const { rows, touchpoints, all, open } = preview;
  const isNothing = all.used + all.aside + all.leftOut === 0;
  return (
    <>
      <h2>{w.previewLabel}</h2>
      <p>{isNothing ? w.nothingCounts : w.all(all)}</p>
      {open > 0 && <p class="late">{w.open(open)}</p>}
      <div class="buttons">
        {!isNothing && desk.state.canEdit && (
          <Button
            text={w.confirm(connection.tab)}
            act={() => void acts.deed('connect', [connection], { to: 'evidence' })}
            look="main"
            isOff={seen.isOff}
          />
        )}
        <Button text={w.back} act={back} />
      </div>
      {touchpoints.length > 0 && (
        <section>
          <h2>{w.byTouchpoint}</h2>
          <ul class="lines">
            {touchpoints.map(({ touchpoint, ...counts }) => (
              <li key={touchpoint}>
                <b>
                  <bdi>{touchpoint || w.nowhere}</bdi>
                </b>
                : {w.all(counts)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {rows.length > 0 && (
        <section>
          <h2>{w.rowsLabel(rows.length)}</h2>
          <ul class="findings">
            {rows.map(row => (
              <Row key={row.row} row={row} words={words} today={seen.today} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Row({ row: { row, date, leftOut, values }, words, today }: { row: PreviewRow; words: Texts; today: string }): JSX.Element {
  const w = words.connect;
  const day = date === null ? w.undated : figures(today).day(date);
  return (
    <li>
      <h3>
        {w.row(row)}{' '}
        <span class="quiet">
          {day}
          {leftOut !== null && (
            <bdi>
              , {w.part('leftOut')}: {leftOut}
            </bdi>
          )}
        </span>
      </h3>
      <p>
        {values.slice(0, MOST).map(({ letters, column, touchpoint, text, part }, i) => (
          <span key={letters + column}>
            {i > 0 && ' · '}
            <bdi>{touchpoint || column}</bdi> <Quoted text={text} words={words} />{' '}
            {part === 'used' ? (
              <span class="fine">
                <Sign>{words.marks.kept}</Sign>
                <Heard>{w.part(part)}</Heard>
              </span>
            ) : (
              <span class={part === 'invalid' ? 'error' : 'quiet'}>{w.part(part)}</span>
            )}
          </span>
        ))}
        {values.length > MOST && ` · ${w.more(values.length - MOST)}`}
      </p>
    </li>
  );
}
