import type { JSX } from 'preact';
import type { MatchDecision } from '../../../app/match/decide';
import type { MatchReview, MatchSuggestion } from '../../../app/match/match';
import { Question } from '../../parts/answer';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import { useKept } from '../../parts/kept';
import { Show } from '../../parts/said';
import type { Seen } from '../../parts/sight';

/**
 * In a list to choose from, what stands for deciding later, for no touchpoint at all, for any but the one that is proposed, and for one that is
 * missing; no touchpoint can be called that.
 */
const LATER = '';
const NONE = '\u0000';
const NOT = '\u0001';
const LACKING = '\u0002';

/** What is chosen for a question, and what a touchpoint that is missing is called. */
interface Choice {
  value: string;
  name: string;
}

/** What is written down of a choice; [] for nothing. */
function decisionsOf({ words, touchpoint, refusal }: MatchSuggestion, { value, name }: Choice): MatchDecision[] {
  if (value === LATER || (value === LACKING && name.trim() === '')) return [];
  if (value === NOT) return refusal.map(one => ({ words: one, touchpoint, isRefused: true }));
  if (value === LACKING) return [{ words, touchpoint: name.trim(), isNew: true }];
  return [{ words, touchpoint: value === NONE ? null : value }];
}

const isComment = (words: string): boolean => /^["“]/.test(words);
/** A phrase as the name of a touchpoint. */
const titled = (phrase: string): string => phrase.charAt(0).toLocaleUpperCase() + phrase.slice(1);

/** Comments whose rows name no touchpoint: accept what is proposed, choose another one, or leave them out. */
export function Match(seen: Seen): JSX.Element {
  const { acts, words } = seen;
  const w = words.match;
  return (
    <>
      <h1 tabIndex={-1}>{w.title}</h1>
      <Button text={words.back(words.evidence.title)} act={() => acts.go({ to: 'evidence' })} look="link" />
      <Question ask={acts.ask.matches} text={w.loading} words={words}>
        {(review, again) => <Review review={review} again={again} seen={seen} />}
      </Question>
    </>
  );
}

function Review({ review, again, seen }: { review: MatchReview; again: () => void; seen: Seen }): JSX.Element {
  const { desk, acts, words, isOff } = seen;
  const w = words.match;
  const { free, byDecision, byRule, byLearning, ignored, unmatched, suggestions, more, notes, taught } = review;
  const [chosen, choose, forget] = useKept(
    `match ${suggestions.map(one => one.words).join('\n')}`,
    suggestions.map(({ name, touchpoint, sure }): Choice => ({ value: (sure && touchpoint) || LATER, name: titled(name) })),
  );
  const decided = suggestions.flatMap((one, i) => {
    const decisions = decisionsOf(one, chosen[i]!);
    return decisions.length === 0 ? [] : [{ decisions, rows: one.rows }];
  });
  const save = async (): Promise<void> => {
    if ((await acts.deed('match', [decided.flatMap(one => one.decisions)])) !== null) return;
    forget();
    again();
  };
  if (suggestions.length === 0 && unmatched === 0) return <p class="fine">{`${words.marks.kept} ${free === 0 ? w.none : w.allDone}`}</p>;
  return (
    <>
      <p>{w.counts(free, byDecision + byRule + byLearning, ignored, unmatched)}</p>
      <p class="quiet">{w.text}</p>
      {notes.map(note => (
        <p key={note} class="quiet">
          <bdi>{note}</bdi>
        </p>
      ))}
      {taught.length > 0 && (
        <details>
          <summary>{w.taught(byLearning)}</summary>
          {taught.map(line => (
            <p key={line} class="quiet">
              <bdi>{line}</bdi>
            </p>
          ))}
        </details>
      )}
      <ul class="findings">
        {suggestions.map((suggestion, i) => (
          <Suggestion
            key={suggestion.words}
            suggestion={suggestion}
            touchpoints={review.touchpoints}
            chosen={chosen[i]!}
            choose={value => choose(chosen.map((one, at) => (at === i ? value : one)))}
            seen={seen}
          />
        ))}
      </ul>
      {more.suggestions > 0 && <p class="quiet">{w.more(more.suggestions, more.rows)}</p>}
      {desk.state.canEdit && suggestions.length > 0 && (
        <Button
          text={
            decided.length > 0
              ? w.save(
                  decided.length,
                  decided.reduce((sum, { rows }) => sum + rows, 0),
                )
              : w.saveNone
          }
          act={save}
          look="main"
          isOff={isOff || decided.length === 0}
        />
      )}
    </>
  );
}

interface Traits {
  suggestion: MatchSuggestion;
  touchpoints: string[];
  chosen: Choice;
  choose: (choice: Choice) => void;
  seen: Seen;
}

function Suggestion({ suggestion, touchpoints, chosen, choose, seen }: Traits): JSX.Element {
  const { desk, words } = seen;
  const w = words.match;
  const { words: phrase, comment, more, rows, place, touchpoint, sure, others, reason } = suggestion;
  // What is near stands before all others.
  const proposed = touchpoint === null ? [] : [touchpoint];
  const near = [...new Set([...proposed, ...others, ...touchpoints])];
  const choices = [
    { value: LATER, name: w.later },
    ...near.slice(0, proposed.length).map(name => ({ value: name, name })),
    ...proposed.map(name => ({ value: NOT, name: w.not(name) })),
    ...near.slice(proposed.length).map(name => ({ value: name, name })),
    { value: LACKING, name: w.lacking },
    { value: NONE, name: w.ignore },
  ];

  return (
    <li>
      <p>
        <b>
          <bdi>{isComment(phrase) ? w.alone(rows) : w.about(phrase, touchpoint, rows)}</bdi>
        </b>
      </p>
      {[comment, ...more].map(text => (
        <p key={text}>
          <q>
            <bdi>{text}</bdi>
          </q>
        </p>
      ))}
      <p class="quiet">
        {sure && <b>{w.sure}: </b>}
        <bdi>{reason}</bdi>
      </p>
      <Field
        label={w.belongs}
        value={chosen.value}
        change={value => choose({ ...chosen, value })}
        choices={choices}
        isOff={!desk.state.canEdit}
      />
      {chosen.value === LACKING && <Field label={w.name} value={chosen.name} change={name => choose({ ...chosen, name })} />}
      <Show text={w.show} place={place} about={comment} seen={seen} />
    </li>
  );
}
