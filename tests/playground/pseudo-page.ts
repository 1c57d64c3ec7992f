import { startPlayground } from '../../src/hosts/playground/page/playground';
import { translateGrid } from '../../src/hosts/playground/page/translate';
import { playgroundWordsOf } from '../../src/words/hosts/playground';
import { pseudoOf } from '../words/pseudo';

/*
 * The page's own entry, but with every text marked as one that comes from the words.
 */
const words = pseudoOf(playgroundWordsOf('en'));
translateGrid(words.playground.grid);
void startPlayground(words, { language: () => 'en', chosenLanguage: () => '', speak: () => undefined });
