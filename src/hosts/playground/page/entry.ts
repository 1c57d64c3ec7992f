import { firstOf } from '../../../words/lookup';
import { wordsOf } from '../../../words/words';
import { startPlayground } from './playground';

/** What the address asks for (`?lang=pl`), else what the browser does. */
const asked = new URLSearchParams(location.search).get('lang') ?? '';
const words = wordsOf(firstOf([asked, ...navigator.languages]));
document.documentElement.lang = words.language;

startPlayground(words).catch(error => {
  document.body.textContent = words.playground.failed;
  throw error;
});
