import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { ConnectedColumn, Connection } from '../../../app/connect/connect';
import type { Mapping } from '../../../app/connect/sidebar-mapping';
import { Question } from '../../parts/answer';
import { Button } from '../../parts/button';
import { useKept } from '../../parts/kept';
import type { Seen } from '../../parts/sight';
import { Guide } from '../guide/guide';
import { Column } from './mapped-column';
import { Preview } from './preview';

/** Evidence out of another tab: choose it, look at what its columns are taken for, see what will count, connect. */
export function Connect(seen: Seen): JSX.Element {
  const { acts, words } = seen;
  const w = words.connect;
  const { route } = seen.desk;
  /** One that is connected, whose answers are to be changed. */
  const first = route.to === 'connect' ? (route.tab ?? null) : null;
  const [tab, setTab] = useState<string | null>(first);
  const [isByColumn, goByColumn] = useState(false);
  const choose = (next: string | null): void => {
    setTab(next);
    goByColumn(false);
  };
  return (
    <>
      <h1 tabIndex={-1}>{w.title}</h1>
      <Button
        text={tab === first ? words.back(words.evidence.title) : w.otherTab}
        act={() => (tab === first ? acts.go({ to: 'evidence' }) : choose(null))}
        look="link"
      />
      {tab === null ? (
        <Question key="tabs" ask={acts.ask.connectable} text={w.loading} words={words}>
          {(tabs, again) => <Tabs tabs={tabs} again={again} choose={choose} seen={seen} />}
        </Question>
      ) : !isByColumn ? (
        <Question key={`guide ${tab}`} ask={() => acts.ask.guide(tab)} text={w.reading(tab)} words={words}>
          {guiding => <Guide guiding={guiding} byColumn={() => goByColumn(true)} seen={seen} />}
        </Question>
      ) : (
        <Question key={tab} ask={() => acts.ask.mapping(tab)} text={w.reading(tab)} words={words}>
          {mapping => <Columns mapping={mapping} seen={seen} />}
        </Question>
      )}
    </>
  );
}

function Tabs({
  tabs,
  again,
  choose,
  seen,
}: {
  tabs: string[];
  again: () => void;
  choose: (tab: string) => void;
  seen: Seen;
}): JSX.Element {
  const w = seen.words.connect;
  if (tabs.length === 0)
    return (
      <>
        <p>{w.none}</p>
        <Button text={w.look} act={again} look="main" />
      </>
    );
  return (
    <>
      {seen.desk.state.evidence > 0 && seen.desk.state.canEdit && (
        <section>
          <p class="quiet">{seen.words.guide.againText}</p>
          <Button
            text={seen.words.guide.again}
            act={() => void seen.acts.deed('connectAgain', [], { to: 'connect' })}
            look="main"
            isOff={seen.isOff}
          />
        </section>
      )}
      <h2>{w.choose}</h2>
      <p class="quiet">{w.chooseText}</p>
      <ul class="lines">
        {tabs.map(tab => (
          <li key={tab}>
            <Button text={tab} act={() => choose(tab)} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Where a column is listed. It stays there while it is changed, so that nothing jumps away from who changes it. */
const groupOf = ({ holds, sure }: ConnectedColumn): 'open' | 'used' | 'unused' =>
  holds === null ? 'unused' : sure === 'open' ? 'open' : 'used';

function Columns({ mapping, seen }: { mapping: Mapping; seen: Seen }): JSX.Element {
  const { acts, words } = seen;
  const w = words.connect;
  const [columns, setColumns] = useKept(`columns ${JSON.stringify(mapping.connection)}`, mapping.connection.columns);
  const [isSeen, see] = useState(false);
  const [isAll, showAll] = useState(false);
  const connection: Connection = { ...mapping.connection, columns };
  useLayoutEffect(() => window.scrollTo(0, 0), [isSeen]);
  if (isSeen)
    return (
      <Question key="preview" ask={() => acts.ask.preview(connection)} text={w.previewing} words={words}>
        {preview => <Preview preview={preview} connection={connection} back={() => see(false)} seen={seen} />}
      </Question>
    );
  const groups = mapping.connection.columns.map(groupOf);
  const list = (group: (typeof groups)[number]): JSX.Element => (
    <ul class="findings">
      {columns.map(
        (column, i) =>
          groups[i] === group && (
            <Column
              key={column.letters + i}
              column={column}
              mapping={mapping}
              words={words}
              change={next => setColumns(columns.map((one, at) => (at === i ? next : one)))}
            />
          ),
      )}
    </ul>
  );
  const unused = groups.filter(group => group === 'unused').length;
  return (
    <>
      <h2>
        <bdi>{connection.tab}</bdi>
      </h2>
      <p class="quiet">{w.found(connection.rows, connection.tool)}</p>
      {connection.leftOut.map(({ reason, rows }) => (
        <p key={reason} class="quiet">
          <bdi>{w.leftOut(rows, reason)}</bdi>
        </p>
      ))}
      {groups.includes('open') && (
        <section>
          <h2>{w.openLabel}</h2>
          {list('open')}
        </section>
      )}
      <section>
        <h2>{w.usedLabel}</h2>
        {groups.includes('used') ? list('used') : <p>{w.nothingUsed}</p>}
      </section>
      {unused > 0 && (
        <section>
          <h2>{w.unusedLabel(unused)}</h2>
          <Button text={isAll ? words.fewer : w.showUnused} act={() => showAll(!isAll)} look="link" />
          {isAll && list('unused')}
        </section>
      )}
      {columns.some(({ holds }) => holds !== null) && (
        <div class="buttons">
          <Button text={w.preview} act={() => see(true)} look="main" isOff={seen.isOff} />
        </div>
      )}
    </>
  );
}
