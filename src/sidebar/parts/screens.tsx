import type { JSX } from 'preact';
import type { Acts } from '../acts';
import type { Snag } from '../client';
import type { Texts } from '../texts';
import { Button } from './button';

/** What went wrong, in one plain sentence, and what to do. */
export function Trouble({ snag, words }: { snag: Snag; words: Texts }): JSX.Element {
  const { messages, todo } = words.trouble;
  const next = todo[snag.code] ?? (snag.message ? null : todo.unexpected);
  return (
    <div class="notice bad">
      <p>
        <bdi>{messages[snag.code] ?? (snag.message || messages.unexpected)}</bdi>
      </p>
      {next && <p>{next}</p>}
    </div>
  );
}

/** There is no state to show. */
export function Stuck({ snag, acts, words }: { snag: Snag; acts: Acts; words: Texts }): JSX.Element {
  return (
    <main>
      <div role="alert">
        <h1 tabIndex={-1}>{words.trouble.title}</h1>
        <Trouble snag={snag} words={words} />
      </div>
      <Button text={words.tryAgain} act={acts.open} look="main" />
    </main>
  );
}

/** Google asks another account than the one that looks at the spreadsheet. */
export function Accounts({ acts, words }: { acts: Acts; words: Texts }): JSX.Element {
  const { title, text, stepsLabel, steps } = words.trouble.accounts;
  return (
    <main>
      <div role="alert">
        <h1 tabIndex={-1}>{title}</h1>
        <p>{text}</p>
      </div>
      <h2>{stepsLabel}</h2>
      <ol class="numbered">
        {steps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Button text={words.tryAgain} act={acts.open} look="main" />
    </main>
  );
}
