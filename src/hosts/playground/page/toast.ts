/** How long a message stays, at least; longer texts stay longer. */
const SECONDS = 6;
const SECONDS_PER_LETTER = 0.05;

/** Shows a message for a while at the foot of the page, in place of the one before; read aloud, too. */
export function toast(text: string): void {
  const place = document.getElementById('toast')!;
  place.textContent = text;
  place.classList.add('shown');
  clearTimeout(timer);
  timer = window.setTimeout(() => place.classList.remove('shown'), (SECONDS + SECONDS_PER_LETTER * text.length) * 1000);
}

/** Takes the message away: what it says is being done has ended. */
export function untoast(): void {
  clearTimeout(timer);
  document.getElementById('toast')?.classList.remove('shown');
}

let timer = 0;

/** Lets the page show what was just said before it stands still for a while. */
export const painted = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 30));
