import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Guiding } from '../../../app/guide/guiding';
import { isCounting, leaveOut } from '../../../core/guide/decide';
import type { Guide as Asked, Question } from '../../../core/guide/question';
import type { Seconds as Batch } from '../../../core/guide/telling/seconds';
import { secondsIn, takeSecond } from '../../../core/guide/telling/seconds';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import type { Seen } from '../../parts/sight';
import { Card } from './card';
import type { Word } from './seconds';
import { Seconds } from './seconds';

/** Questions of a group that are shown at first; and so many in all that one has to look for one. */
const [FIRST, MANY] = [10, 20];

type Group = 'decide' | 'unspoken' | 'look' | 'sure' | 'out';

/** Where a question is listed when the view opens. It stays there, so that nothing jumps away from who changes it. */
function groupOf({ doubts, sure, tells, touchpoint }: Question): Group {
  if (doubts.length > 0) return 'decide';
  if (tells.length === 0 && touchpoint === '') return 'out';
  return sure === 'sure' ? 'sure' : 'look';
}

/** True for a question that no promise was found for, and of which nothing else is to be asked. */
const isUnspoken = ({ doubts }: Question): boolean => doubts.length > 0 && doubts.every(({ code }) => code === 'promise');

/** The groups of all questions. Where very many have no promise, these do not stand among what is to be decided. */
function groupsOf(questions: readonly Question[]): Group[] {
  const hasMany = questions.filter(isUnspoken).length > FIRST;
  return questions.map(question => (hasMany && isUnspoken(question) ? 'unspoken' : groupOf(question)));
}

/** What a person decided about tabs, by their names: leaving the view loses nothing. */
const kept = new Map<string, Asked>();

/** A tab question by question: what waits first, what is sure folded, what stays out with its reason. */
export function Guide({ guiding, byColumn, seen }: { guiding: Guiding; byColumn: () => void; seen: Seen }): JSX.Element {
  const { acts, words } = seen;
  const w = words.guide;
  const first = guiding.guide;
  const before = kept.get(first.tab);
  const isAlike = (one: Asked): boolean =>
    one.rows === first.rows && one.questions.length === first.questions.length && String(one.written) === String(first.written);
  const isSame = before !== undefined && isAlike(before);
  const isChange = first.written.length > 0;
  const [guide, put] = useState<Asked>(isSame ? before : first);
  const [open, setOpen] = useState<Group | 'other' | null>(isChange ? 'sure' : null);
  const [most, showMore] = useState<{ [G in Group]?: number }>({});
  const [sought, seek] = useState('');
  const [isCopyWanted, wantCopy] = useState(first.copyOf === '');
  const groups = groupsOf(first.questions);
  const batches = secondsIn(first.questions);
  /** Promises whose further questions are asked one by one. */
  const [each, askEach] = useState<readonly string[]>([]);
  const set = (next: Asked): void => {
    kept.set(next.tab, next);
    put(next);
  };
  const wordOf = ({ promise, places }: Batch): Word | null => {
    if (each.includes(promise)) return 'each';
    const its = places.map(i => guide.questions[i]!);
    if (its.every(({ tells }) => tells.some(one => one.promise === promise))) return 'all';
    return its.every(({ tells, touchpoint, doubts }) => tells.length === 0 && touchpoint === '' && doubts.length === 0) ? 'none' : null;
  };
  /** Whatever was said before, the questions are as they were first, and then what is said of all of them. */
  const say = ({ promise, places }: Batch, word: Word): void => {
    const change = { all: (one: Question) => takeSecond(one, promise), none: leaveOut, each: (one: Question) => one }[word];
    askEach(word === 'each' ? [...each, promise] : each.filter(one => one !== promise));
    set({ ...guide, questions: guide.questions.map((one, i) => (places.includes(i) ? change(first.questions[i]!) : one)) });
  };
  /** True for one of several that are asked about together, as long as nothing of it alone is to be decided. */
  const isTogether = (i: number): boolean => {
    const batch = batches.find(({ places }) => places.includes(i));
    const word = batch && wordOf(batch);
    return batch !== undefined && word !== 'each' && (word !== 'all' || takeSecond(first.questions[i]!, batch.promise).doubts.length === 0);
  };
  const change = (at: number) => (question: Question) =>
    set({ ...guide, questions: guide.questions.map((one, i) => (i === at ? question : one)) });
  const cards = (places: readonly number[]): JSX.Element => (
    <ul class="questions">
      {places.map(i => {
        const question = guide.questions[i]!;
        const traits = { question, guiding, words, change: change(i), isBrief: groups[i] === 'unspoken' && isUnspoken(question) };
        return <Card key={`${i} ${question.id}`} {...traits} />;
      })}
    </ul>
  );
  const list = (group: Group): JSX.Element => {
    const places = placesOf(group);
    const shown = most[group] ?? FIRST;
    const rest = places.length - shown;
    return (
      <>
        {cards(places.slice(0, shown))}
        {rest > 0 && (
          <Button
            text={words.promises.showMore(Math.min(FIRST, rest))}
            act={() => showMore({ ...most, [group]: shown + FIRST })}
            look="link"
          />
        )}
      </>
    );
  };
  /** Those of a group, what waits for more than a promise first. */
  const placesOf = (group: Group): number[] => {
    const places = groups.flatMap((one, i) => (one === group && !isTogether(i) ? [i] : []));
    const isLast = (i: number): boolean => isUnspoken(first.questions[i]!);
    return group === 'decide' ? [...places.filter(i => !isLast(i)), ...places.filter(isLast)] : places;
  };
  const found = guide.questions.flatMap(({ text, part, column }, i) =>
    `${part} ${text} ${column}`.toLowerCase().includes(sought.trim().toLowerCase()) ? [i] : [],
  );
  const size = (group: Group): number => groups.filter(one => one === group).length;
  const counting = guide.questions.filter(isCounting).length;
  const waiting = guide.questions.filter(
    (question, i) => groups[i] !== 'unspoken' && question.doubts.length > 0 && !isCounting(question),
  ).length;
  const used = guide.others.filter(({ holds }) => holds !== null);
  const unused = guide.others.filter(({ holds }) => holds === null);
  const hasComments = used.some(({ holds, byHand }) => holds === 'comment' || (byHand !== undefined && holds !== null));
  const confirm = async (): Promise<void> => {
    const snag = await acts.deed('confirmGuide', [guide], { to: 'evidence' });
    if (snag === null) kept.delete(guide.tab);
  };
  const tallies = {
    decide: size('decide'),
    look: size('look'),
    sure: size('sure'),
    other: guide.others.length + size('out') + size('unspoken'),
  };
  if (!isCopyWanted)
    return (
      <>
        <h2>
          <bdi>{guide.tab}</bdi>
        </h2>
        <p class="notice">
          <bdi>{w.copied(first.copyOf)}</bdi>
        </p>
        <div class="buttons">
          <Button text={w.notNow} act={() => acts.go({ to: 'evidence' })} look="main" />
          <Button text={w.connectCopy} act={() => wantCopy(true)} look="link" />
        </div>
      </>
    );
  return (
    <>
      <h2>
        <bdi>{guide.tab}</bdi>
      </h2>
      <p class="quiet">{w.rows(guide.rows, guide.tool)}</p>
      {guide.leftOut.map(({ reason, rows }) => (
        <p key={reason} class="quiet">
          <bdi>{words.connect.leftOut(rows, reason)}</bdi>
        </p>
      ))}
      {guide.odd.doubles.length + guide.odd.tests.length + guide.odd.again.length > 0 && <p class="notice">{w.odd(guide.odd)}</p>}
      {guide.staff !== '' && (
        <>
          <p class="notice">{w.staff(guide.staff)}</p>
          <Field
            label={w.whoAnswered}
            value={guide.source}
            choices={[
              { value: 'employee', name: w.isStaff },
              { value: 'survey', name: w.isCustomers },
            ]}
            change={source => set({ ...guide, source })}
          />
        </>
      )}
      {guide.remembered !== '' && (
        <p class="notice">
          <bdi>
            {isChange ? w.changing : words.join.sentences([w.remembered(guide.remembered), ...(guide.news ? w.news(guide.news) : [])])}
          </bdi>
        </p>
      )}
      {guide.news?.isLater && guide.news.from !== null && seen.desk.state.canEdit && (
        <p>
          {guide.judgeFrom ? (
            <>
              {w.judging.done(guide.judgeFrom)} <Button text={words.undo} act={() => set({ ...guide, judgeFrom: '' })} look="link" />
            </>
          ) : (
            <Button text={w.judging.act(guide.news.from)} act={() => set({ ...guide, judgeFrom: guide.news!.from! })} look="link" />
          )}
        </p>
      )}
      <ul class="tallies">
        {(Object.keys(tallies) as (keyof typeof tallies)[]).map(name => (
          <li key={name} class={name === 'decide' && tallies.decide > 0 ? 'waits' : ''}>
            <b>{tallies[name]}</b> {w.tallies[name]}
          </li>
        ))}
      </ul>
      {guide.questions.length === 0 && <p>{w.nothingFits}</p>}
      {guide.questions.length > MANY && <Field label={words.measure.find} value={sought} change={seek} />}
      {sought.trim() !== '' && (
        <section aria-label={words.measure.find}>
          {found.length === 0 ? <p>{words.measure.nothingFound}</p> : cards(found.slice(0, FIRST))}
        </section>
      )}
      {size('decide') > 0 && sought.trim() === '' && (
        <section aria-label={w.decide}>
          <h2>{w.decide}</h2>
          {batches.map(batch => (
            <Seconds
              key={batch.promise}
              batch={batch}
              titles={batch.places.map(i => first.questions[i]!.part || first.questions[i]!.text)}
              word={wordOf(batch)}
              guiding={guiding}
              words={words}
              say={word => say(batch, word)}
            />
          ))}
          {list('decide')}
        </section>
      )}
      {size('look') > 0 && sought.trim() === '' && (
        <section aria-label={w.look}>
          <h2>{w.look}</h2>
          <p class="quiet">{w.lookText}</p>
          {list('look')}
        </section>
      )}
      {size('unspoken') > 0 && sought.trim() === '' && (
        <section aria-label={w.unspokenLabel(size('unspoken'))}>
          <h2>{w.unspokenLabel(size('unspoken'))}</h2>
          <p class="quiet">{w.unspokenText}</p>
          {list('unspoken')}
        </section>
      )}
      {(['sure', 'out'] as const).map(
        group =>
          size(group) > 0 &&
          sought.trim() === '' && (
            <section key={group}>
              <h2>{group === 'sure' ? w.sureLabel(size(group)) : w.outLabel(size(group))}</h2>
              <Button
                text={open === group ? w.hide : w.show}
                label={words.join.labelled(
                  open === group ? w.hide : w.show,
                  group === 'sure' ? w.sureLabel(size(group)) : w.outLabel(size(group)),
                )}
                act={() => setOpen(open === group ? null : group)}
                look="link"
              />
              {open === group && list(group)}
            </section>
          ),
      )}
      {used.length > 0 && (
        <section>
          <h2>{w.alsoLabel}</h2>
          <dl class="also">
            {used.map(other => (
              <div key={`${other.letters} ${other.holds} ${other.touchpoint}`} class="pair">
                <dt>{w.holds[other.holds!] ?? guiding.holds.find(({ value }) => value === other.holds)?.name}</dt>
                <dd>
                  <bdi>{other.column}</bdi> {other.byHand && <span class="quiet">{w.reason(other)} </span>}
                  <Button
                    text={w.leaveOut}
                    label={words.join.labelled(w.leaveOut, other.column)}
                    act={() => set({ ...guide, others: guide.others.map(one => (one === other ? { ...one, holds: null } : one)) })}
                    look="link"
                  />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {unused.length > 0 && (
        <section>
          <h2>{w.stayOut(unused.length)}</h2>
          <dl class="also">
            {unused.map(other => (
              <div key={other.letters} class="pair">
                <dt>
                  <bdi>{other.column || other.letters}</bdi>
                </dt>
                <dd class="quiet">{w.reason(other)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {!isChange && (
        <p>
          <Button text={w.byColumn} act={byColumn} look="link" />
        </p>
      )}
      <footer class="foot">
        {waiting > 0 && <p class="quiet">{w.undecided(waiting)}</p>}
        <div class="buttons">
          {(counting > 0 || hasComments) && (
            <Button
              text={isChange ? w.save : counting > 0 ? w.count(counting) : w.readOnly}
              act={() => void confirm()}
              look="main"
              isOff={seen.isOff || !seen.desk.state.canEdit}
            />
          )}
          <Button text={w.notNow} act={() => acts.go({ to: 'evidence' })} look="link" />
        </div>
      </footer>
    </>
  );
}
