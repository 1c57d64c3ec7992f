import type { JSX } from 'preact';
import type { MatchReview, MatchSuggestion } from '../../app/match/match';
import { Question } from '../parts/answer';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import { useKept } from '../parts/kept';
import { Said, Show } from '../parts/said';
import type { Seen } from '../parts/sight';

/** In a list to choose from, what stands for deciding later, and for no touchpoint at all; no touchpoint can be called that. */
const [LATER, NONE] = ['', '\u0000'];

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
  const { free, byDecision, byRule, byLearning, ignored, unmatched, suggestions, more, notes } = review;
  const [chosen, choose, forget] = useKept(
    `match ${suggestions.map(one => one.words).join('\n')}`,
    suggestions.map(({ touchpoint, sure }) => (sure && touchpoint) || LATER),
  );
  const decided = suggestions.flatMap(({ words: phrase, rows }, i) =>
    chosen[i] === LATER ? [] : [{ words: phrase, rows, touchpoint: chosen[i] === NONE ? null : chosen[i]! }],
  );
  const save = async (): Promise<void> => {
    const decisions = decided.map(({ words: phrase, touchpoint }) => ({ words: phrase, touchpoint }));
    if ((await acts.deed('match', [decisions])) !== null) return;
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
  chosen: string;
  choose: (value: string) => void;
  seen: Seen;
}

function Suggestion({ suggestion, touchpoints, chosen, choose, seen }: Traits): JSX.Element {
  const { desk, words } = seen;
  const w = words.match;
  const { words: phrase, comment, more, rows, place, touchpoint, sure, others, reason } = suggestion;
  // What is near stands before all others.
  const near = [...new Set([...(touchpoint === null ? [] : [touchpoint]), ...others, ...touchpoints])];
  const choices = [{ value: LATER!, name: w.later }, ...near.map(name => ({ value: name, name })), { value: NONE!, name: w.ignore }];
  return (
    <li>
      {[comment, ...more].map(text => (
        <p key={text}>
          <q>
            <bdi>{text}</bdi>
          </q>
        </p>
      ))}
      <Said text={/^["“]/.test(phrase) ? w.alone(rows) : w.about(phrase, rows)} look="quiet" />
      <p class="quiet">
        {sure && <b>{w.sure}: </b>}
        <bdi>{reason}</bdi>
      </p>
      <Field label={w.belongs} value={chosen} change={choose} choices={choices} isOff={!desk.state.canEdit} />
      <Show text={w.show} place={place} about={comment} seen={seen} />
    </li>
  );
}
