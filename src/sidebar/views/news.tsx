import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { copyText } from '../parts/copy';
import { Said } from '../parts/said';
import { Trouble } from '../parts/screens';
import type { Seen } from '../parts/sight';
import type { Texts } from '../texts';
import type { News } from '../view';

/** What has just happened, at the foot of the page wherever that is scrolled to. */
export function NewsBar({ news, seen }: { news: News; seen: Seen }): JSX.Element {
  const { desk, acts, words, isOff } = seen;
  const close = <Button text={words.close} act={acts.dismiss} look="link" />;
  if (news.is === 'snag')
    return (
      <aside class="news">
        <div role="alert">
          <Trouble snag={news.snag} words={words} />
        </div>
        {close}
      </aside>
    );
  const undo = news.is === 'said' ? news.undo : undefined;
  const copy = news.is === 'said' ? news.copy : undefined;
  return (
    <aside class="news">
      <Said text={said(news, words)} />
      <div class="links">
        {news.is === 'said' && desk.change === true && desk.state.canEdit && (
          <Button text={words.checkAgain} act={() => void acts.check()} look="link" isOff={isOff} />
        )}
        {copy !== undefined && <Copy key={copy} text={copy} words={words} />}
        {undo && <Button text={words.undo} act={undo} look="link" />}
        {close}
      </div>
    </aside>
  );
}

/** A button that copies a text, and says so. */
function Copy({ text, words }: { text: string; words: Texts }): JSX.Element {
  const [isCopied, note] = useState(false);
  return <Button text={isCopied ? words.pages.copied : words.pages.copy} act={() => void copyText(text).then(note)} look="link" />;
}

/** The news in words; '' for a failure, which says itself. */
export function said(news: News, words: Texts): string {
  if (news.is === 'snag') return '';
  return news.is === 'said' ? news.text : words.shown(news.place.cell, news.place.tab);
}
