import { fileURLToPath } from 'node:url';
import { wordsOf } from '../words/words';
import { playgroundServer } from './server';

const PORT = 8021;
const words = wordsOf('en');
const { server: texts } = words.playground;

const given = process.argv.slice(2);
const [option, value = ''] = given;
const port = option === undefined ? PORT : option === '--port' && /^\d{1,5}$/.test(value) && given.length === 2 ? Number(value) : null;

if (port === null) {
  process.stderr.write(`${texts.help}\n`);
  process.exitCode = 2;
} else {
  const server = playgroundServer(fileURLToPath(new URL('../dist-playground', import.meta.url)), words);
  server.once('error', () => {
    process.stderr.write(`${texts.portTaken(port)}\n`);
    process.exitCode = 2;
  });
  // On this computer alone: what people open and save is nobody else's.
  server.listen(port, '127.0.0.1', () => {
    const address = server.address();
    const bound = typeof address === 'object' && address ? address.port : port;
    process.stdout.write(`${texts.ready(`http://localhost:${bound}`)}\n`);
  });
}
