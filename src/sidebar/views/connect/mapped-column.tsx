import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ConnectedColumn } from '../../../app/connect/connect';
import type { Choice, Mapping } from '../../../app/connect/sidebar-mapping';
import { writeList } from '../../../core/cell/text';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import type { Texts } from '../../texts';

interface Traits {
  column: ConnectedColumn;
  mapping: Mapping;
  words: Texts;
  change: (column: ConnectedColumn) => void;
}

/** Columns that are about a touchpoint, and measured by a metric. */
const isMeasured = (holds: ConnectedColumn['holds']): boolean =>
  holds !== null && /^(value|expected|comment|promised|actual|started|finished)$/.test(holds);

/** One column of a tab: what it is taken for and why; a person may say otherwise. */
export function Column({ column, mapping, words, change }: Traits): JSX.Element {
  const w = words.connect;
  const [isOpen, open] = useState(column.holds !== null && column.sure === 'open');
  const { question, holds, touchpoint, metric, notAnswers, sure, reason, samples, isPrivate } = column;
  const name = column.column || column.letters;
  const about = [nameOf(mapping.holds, holds), touchpoint || (isMeasured(holds) ? '' : w.tab), metric]
    .filter(part => part !== '')
    .join(' · ');
  const canUse = column.column !== '' && !isPrivate;
  const shown = words.join.series(samples.map(sample => words.quoted(sample, 60)));
  return (
    <li>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      {question && question !== name && (
        <p>
          <bdi>{question}</bdi>
        </p>
      )}
      <p>
        <b>
          <bdi>{holds === null ? w.notUsed : about}</bdi>
        </b>{' '}
        {holds !== null && <span class={sure === 'sure' ? 'quiet' : 'late'}>{w.sure[sure]}</span>}
      </p>
      <p class="quiet">
        <bdi>{reason}</bdi>
      </p>
      {samples.length > 0 && (
        <p class="quiet">
          {w.samples} <bdi>{notAnswers.length > 0 ? words.join.aside(shown, w.noCodes(words.join.series(notAnswers))) : shown}</bdi>
        </p>
      )}
      {isOpen ? (
        <Choices column={column} mapping={mapping} words={words} change={change} close={() => open(false)} />
      ) : (
        canUse && (
          <div class="links">
            <Button
              text={holds === null ? w.use : w.change}
              label={words.join.labelled(holds === null ? w.use : w.change, name)}
              act={() => open(true)}
              look="link"
            />
            {holds !== null && (
              <Button text={w.drop} label={words.join.labelled(w.drop, name)} act={() => change({ ...column, holds: null })} look="link" />
            )}
          </div>
        )
      )}
    </li>
  );
}

function Choices({ column, mapping, words, change, close }: Traits & { close: () => void }): JSX.Element {
  const w = words.connect;
  const { holds, touchpoint, metric, notAnswers, source } = column;
  const put = (more: Partial<ConnectedColumn>): void => change({ ...column, sure: 'sure', ...more });
  const among = (names: string[], none: string): Choice[] => [{ value: '', name: none }, ...names.map(name => ({ value: name, name }))];
  return (
    <div class="form">
      <Field
        label={w.holds}
        value={holds ?? ''}
        choices={[{ value: '', name: w.notUsed }, ...mapping.holds]}
        change={value => put({ holds: (value || null) as ConnectedColumn['holds'] })}
      />
      {isMeasured(holds) && (
        <>
          <Field
            label={w.touchpoint}
            value={touchpoint}
            choices={among(mapping.touchpoints, w.eachRow)}
            change={value => put({ touchpoint: value })}
          />
          <Field label={w.metric} value={metric} choices={among(mapping.metrics, w.eachMetric)} change={value => put({ metric: value })} />
          <Field
            label={w.notAnswers}
            value={writeList(notAnswers)}
            change={value => put({ notAnswers: value.split(/;\s*/).filter((code, i, all) => code !== '' || i === all.length - 1) })}
          />
          <Field
            label={w.source}
            value={source ?? ''}
            choices={[{ value: '', name: w.noSource }, ...mapping.sources]}
            change={value => put({ source: (value || null) as ConnectedColumn['source'] })}
          />
        </>
      )}
      <div class="buttons">
        <Button text={w.done} act={close} />
      </div>
    </div>
  );
}

const nameOf = (choices: Choice[], value: string | null): string => choices.find(one => one.value === value)?.name ?? '';
