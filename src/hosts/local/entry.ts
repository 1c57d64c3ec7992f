import { languageOf, localeOf } from '../../words/lookup';
import { commandsIn, languageIn } from './language';

// Help is there at once: all that the other commands need is loaded for them alone.
const given = process.argv.slice(2);
const isHelp = given.length === 0 || given.includes('--help') || given.includes('-h');
if (isHelp) process.stdout.write(`${commandsIn(languageIn(given) ?? languageOf(localeOf(process.env)) ?? 'en').help}\n`);
else {
  const file = './command-line.mjs';
  await import(file);
}
