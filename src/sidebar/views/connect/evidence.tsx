import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ConnectedTab } from '../../../app/guide/connected';
import { Question } from '../../parts/answer';
import { Button } from '../../parts/button';
import { Quoted } from '../../parts/quoted';
import type { Seen } from '../../parts/sight';

/** Where evidence comes from, and what there is to do about it. */
export function Evidence(seen: Seen): JSX.Element {
  const { desk, acts, words } = seen;
  const { state } = desk;
  const [isListed, list] = useState(false);
  const w = words.evidence;
  const issues = state.last?.issues;
  return (
    <>
      <h1 tabIndex={-1}>{w.title}</h1>
      <p class="quiet">{w.rows(state.evidence)}</p>
      {state.evidence > 0 && (
        <Button text={isListed ? words.guide.hideTabs : words.guide.showTabs} act={() => list(!isListed)} look="link" />
      )}
      {isListed && (
        <Question key="tabs" ask={acts.ask.connected} text={words.connect.loading} words={words}>
          {tabs => <Tabs tabs={tabs} seen={seen} />}
        </Question>
      )}
      {(['connect', 'match', 'data'] as const).map(name => (
        <section key={name} class="door" aria-labelledby={`door-${name}`}>
          <h2 id={`door-${name}`}>{w[name].title}</h2>
          <p>{w[name].text}</p>
          {name === 'data' && issues && issues.errors + issues.others > 0 && (
            <p class="quiet">{w.data.last(issues.errors, issues.others)}</p>
          )}
          <Button
            text={w[name].button}
            act={() => acts.go({ to: name })}
            look={name === 'connect' && state.evidence === 0 ? 'main' : 'plain'}
          />
        </section>
      ))}
    </>
  );
}

/** Days after which evidence is old by default. */
const OLD = 180;

const isOld = (day: string, today: string): boolean => Date.parse(today) - Date.parse(day) > OLD * 86_400_000;

/** The tabs that are connected: what each feeds, and the way to disconnect it, which says beforehand what it takes away. */
function Tabs({ tabs, seen }: { tabs: ConnectedTab[]; seen: Seen }): JSX.Element {
  const { acts, words } = seen;
  const w = words.guide;
  const [asked, ask] = useState<string | null>(null);
  if (tabs.length === 0) return <p>{w.noTabs}</p>;
  return (
    <ul class="questions">
      {tabs.map(({ tab, rows, newest, since, promises, columns }) => (
        <li key={tab} class="card">
          <h2>
            <bdi>{tab}</bdi>
          </h2>
          <p class={rows === null ? 'late' : 'quiet'}>{rows === null ? w.tabGone : w.tabRows(rows, columns)}</p>
          {newest !== null && <p class={isOld(newest, seen.today) ? 'late' : 'quiet'}>{w.newest(newest, seen.today)}</p>}
          {since > 0 && (
            <p>
              <b>{w.since(since)}</b>
            </p>
          )}
          {promises.map(text => (
            <p key={text}>
              → <Quoted text={text} words={words} />
            </p>
          ))}
          {asked === tab ? (
            <>
              <p>{w.disconnectText(promises.length)}</p>
              <div class="buttons">
                <Button text={w.disconnectYes} act={() => void acts.deed('disconnect', [tab], { to: 'evidence' })} isOff={seen.isOff} />
                <Button text={words.cancel} act={() => ask(null)} look="link" />
              </div>
            </>
          ) : (
            seen.desk.state.canEdit && (
              <div class="links">
                {rows !== null && (
                  <Button
                    text={w.changeTab}
                    label={words.join.labelled(w.changeTab, tab)}
                    act={() => acts.go({ to: 'connect', tab })}
                    look="link"
                  />
                )}
                <Button text={w.disconnect} label={words.join.labelled(w.disconnect, tab)} act={() => ask(tab)} look="link" />
              </div>
            )
          )}
        </li>
      ))}
    </ul>
  );
}
