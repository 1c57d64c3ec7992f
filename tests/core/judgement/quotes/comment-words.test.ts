import fc from 'fast-check';
import { sentencesIn } from '../../../../src/core/cell/sentence';
import { readable, saidIn } from '../../../../src/core/judgement/quotes/comment-words';

describe('a comment as it may be shown', () => {
  test.each([
    ['has the signs that were typed', 'Slow &amp; rude &lt;3, they don&#39;t care', "Slow & rude <3, they don't care"],
    ['is on one line where a form broke it', 'Late.<br />Very late.', 'Late. Very late.'],
    ['keeps an ampersand that stands for nothing else', 'B&B at R&amp;D; &nosuch; &#0;', 'B&B at R&D; &nosuch; &#0;'],
    ['has no links', 'Look: https://shop.example/order?id=7Q and www.example.org/me', 'Look: ••• and •••'],
    ['keeps the signs around a link', '("http://x.example/1")', '("•••")'],
    ['keeps the name of a site', 'I like example.com', 'I like example.com'],
    ['hides no address behind a sign', 'ann&#64;example.com', '•••'],
  ])('%s', (_, comment, shown) => expect(readable(comment)).toBe(shown));

  test('shows a short form and the sign it stands for in the same way', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z .!]{0,20}$/), text => expect(readable(`${text}&lt;b&gt;`)).toBe(readable(`${text}<b>`))),
      { seed: 5 },
    ));
});

describe('what is said in a comment', () => {
  test.each([
    ['is not whom it is said to', '@some.hotel thanks, @ann_lee', ['thanks']],
    ['counts a time as no account', 'Fixed @ last', ['fixed', 'last']],
    ['keeps short forms whole, whatever the apostrophe', "We don’t and can't", ['we', "don't", 'and', "can't"]],
    ['parts an article from its word', "l'attente, d’accueil", ['l', 'attente', 'd', 'accueil']],
    ['counts a hashtag by its word', '#late again', ['late', 'again']],
  ])('%s', (_, comment, words) => expect(saidIn(comment)).toEqual(words));
});

describe('sentences', () => {
  test.each([
    ['One. Two! Three?', ['One. ', 'Two! ', 'Three?']],
    ['Paid 3.50 at example.com, fine', ['Paid 3.50 at example.com, fine']],
    ['No space.Still two', ['No space.', 'Still two']],
    ['房间很好。早餐太差！下次不来', ['房间很好。', '早餐太差！', '下次不来']],
    ['', ['']],
  ])('of “%s”', (text, sentences) => {
    const starts = sentencesIn(text);
    expect(starts.map((start, i) => text.slice(start, starts[i + 1]))).toEqual(sentences);
  });
});
