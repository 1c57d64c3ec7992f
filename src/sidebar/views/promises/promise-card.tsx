import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardQuote, PromiseCard } from '../../../app/check/promise-card';
import type { Place } from '../../../app/host';
import { colors, toneOfVerdict } from '../../../report/style';
import { Bars } from '../../parts/bars';
import { Button } from '../../parts/button';
import { Months } from '../../parts/months';
import { Quoted } from '../../parts/quoted';
import { Heard, Next, Said, Show, Sign } from '../../parts/said';
import type { Seen } from '../../parts/sight';
import { countOf, inks } from '../../parts/verdict';
import { Edit } from './edit-promise';
import { Propose } from './propose-action';

interface Traits {
  card: PromiseCard;
  seen: Seen;
  isOpen: boolean;
  /** Whether it is what the user came for: it takes the focus. */
  isAsked: boolean;
  isProposing: boolean;
}

type Form = 'edit' | 'propose' | null;

/** One promise: closed, a line; open, all there is to know of it and what can be done. */
export function Card({ card, seen, isOpen: isOpenFirst, isAsked, isProposing }: Traits): JSX.Element {
  const { words } = seen;
  const [isOpen, setOpen] = useState(isOpenFirst);
  const head = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (isAsked) head.current?.scrollIntoView({ block: 'center' });
  }, []);
  const count = countOf[card.verdict];
  const where = [card.touchpoint, card.stage, card.owner].filter(part => part !== '').join(' · ');
  return (
    <li class="card" style={{ borderLeftColor: colors[toneOfVerdict[card.verdict]].mark }}>
      <h2>
        <button
          ref={head}
          type="button"
          class="head"
          aria-expanded={isOpen}
          data-focus={isAsked ? '' : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <Quoted text={card.text} words={words} />
        </button>
      </h2>
      {where && <Said text={where} look="quiet" />}
      <p>
        <b style={{ color: inks[count] }}>
          <Sign>{words.marks[count]} </Sign>
          {words.promises.verdicts[card.verdict]}
        </b>
      </p>
      {!isOpen && <p class="quiet">{words.promises.line(card.promisedFor, card.keptRate)}</p>}
      {isOpen && <Opened card={card} seen={seen} isProposing={isProposing} />}
    </li>
  );
}

function Opened({ card, seen, isProposing }: { card: PromiseCard; seen: Seen; isProposing: boolean }): JSX.Element {
  const { desk, acts, words, isOff } = seen;
  const w = words.promises;
  const [form, setForm] = useState<Form>(isProposing ? 'propose' : null);
  const buttons = useRef<HTMLDivElement>(null);
  const close = (): void => {
    const nth = form === 'propose' ? 0 : 1;
    setForm(null);
    setTimeout(() => buttons.current?.querySelectorAll('button')[nth]?.focus());
  };
  const show = (text: string, place: Place | null): JSX.Element => <Show text={text} place={place} about={card.text} seen={seen} />;
  const { promise, evidence, report } = card.places;
  return (
    <>
      <Bars card={card} words={words} />
      <Said text={card.why} />
      <Next text={card.nextStep} words={words} />
      {card.chart && <Months months={card.chart} />}
      {[
        card.months,
        card.change,
        ...card.figures,
        card.expectation,
        card.honest && w.honest(card.honest),
        card.words && w.words(card.words),
        card.evidence,
      ].map(sentence => sentence && <Said key={sentence} text={sentence} look="quiet" />)}
      <Quotes card={card} seen={seen} />
      <div class="links">
        {show(w.showEvidence, evidence)}
        {show(w.showPromise, promise)}
        {show(w.showReport, report)}
        {desk.state.canEdit && (
          <Button
            text={w.claim}
            label={words.join.labelled(w.claim, card.text)}
            act={() => void acts.deed('page', [{ kind: 'claim', name: card.id }])}
            look="link"
            isOff={isOff}
          />
        )}
      </div>
      {desk.state.canEdit && form === null && (
        <div class="buttons" ref={buttons}>
          <Button text={w.propose} label={words.join.labelled(w.propose, card.text)} act={() => setForm('propose')} isOff={isOff} />
          <Button text={w.edit} label={words.join.labelled(w.edit, card.text)} act={() => setForm('edit')} isOff={isOff} />
        </div>
      )}
      {form === 'propose' && <Propose card={card} seen={seen} close={close} />}
      {form === 'edit' && <Edit id={card.id} text={card.text} seen={seen} close={close} />}
    </>
  );
}

/** One quote of each side; a button brings the others. */
function Quotes({ card, seen }: { card: PromiseCard; seen: Seen }): JSX.Element | null {
  const { words } = seen;
  const w = words.promises;
  const [isAll, showAll] = useState(false);
  const { against, for: kept } = card.quotes;
  const rest = Math.max(0, against.length - 1) + Math.max(0, kept.length - 1);
  if (against.length + kept.length === 0) return null;
  const most = isAll ? Number.POSITIVE_INFINITY : 1;
  const quote = (side: string, mark: string) => (one: CardQuote) => (
    <li key={one.text}>
      <Heard>{side}: </Heard>
      <Sign>{mark} </Sign>
      <q>
        <bdi>{one.text}</bdi>
      </q>{' '}
      {one.place ? <Show text={one.from} place={one.place} about={w.showQuote} seen={seen} /> : <span class="quiet">{one.from}</span>}
    </li>
  );
  return (
    <>
      <ul class="quotes">
        {against.slice(0, most).map(quote(w.against, words.marks.broken))}
        {kept.slice(0, most).map(quote(w.for, words.marks.kept))}
      </ul>
      {rest > 0 && <Button text={isAll ? words.fewer : w.moreQuotes(rest)} act={() => showAll(!isAll)} look="link" />}
    </>
  );
}
