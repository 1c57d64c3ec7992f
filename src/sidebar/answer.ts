import { useEffect, useState } from 'preact/hooks';
import type { Answer, Snag } from './client';

/** What a view asks for when it opens. */
export type Asked<T> = { is: 'loading' } | { is: 'failed'; snag: Snag } | { is: 'there'; value: T };

/** Asks once, and again when told to; an answer that comes after the view has gone is dropped. */
export function useAnswer<T>(question: () => Promise<Answer<T>>): [Asked<T>, () => void] {
  const [asked, put] = useState<Asked<T>>({ is: 'loading' });
  const [time, setTime] = useState(0);
  useEffect(() => {
    let isGone = false;
    put({ is: 'loading' });
    question().then(answer => {
      if (isGone || (!answer.ok && answer.snag.code === 'overtaken')) return;
      put(answer.ok ? { is: 'there', value: answer.value } : { is: 'failed', snag: answer.snag });
    });
    return () => {
      isGone = true;
    };
  }, [time]);
  return [asked, () => setTime(time + 1)];
}
