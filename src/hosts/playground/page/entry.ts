import { playgroundWordsOf } from '../../../words/hosts/playground';
import { startPlayground } from './playground';
import { speechOf } from './speech';
import { translateGrid } from './translate';

const speech = speechOf(window);
const words = playgroundWordsOf(speech.language());
document.documentElement.lang = words.language;
translateGrid(words.playground.grid);

startPlayground(words, speech).catch(error => {
  document.body.textContent = words.playground.failed;
  throw error;
});
