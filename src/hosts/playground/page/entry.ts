import { wordsOf } from '../../../words/words';
import { startPlayground } from './playground';

const words = wordsOf('en');

startPlayground(words).catch(error => {
  document.body.textContent = words.playground.failed;
  throw error;
});
