import { cpSync, existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { playgroundWordsOf } from '../words/hosts/playground';
import { localeOf } from '../words/lookup';
import { playgroundServer } from './server';

const PORT = 8021;
const page = fileURLToPath(new URL('../dist-playground', import.meta.url));
const words = playgroundWordsOf(localeOf(process.env));
const { server: texts } = words.playground;

/** `npm run playground`: serves the page; with `--build <folder>`, only writes it there. */
function start([option = '--port', value = option === '--port' ? String(PORT) : '', ...more]: string[]): void {
  if (more.length === 0 && option === '--build' && value !== '') build(value);
  else if (more.length === 0 && option === '--port' && /^\d{1,5}$/.test(value) && Number(value) < 2 ** 16) serve(Number(value));
  else stop(texts.help);
}

function build(folder: string): void {
  if (!isFree(folder)) {
    stop(words.errors['file-exists']({ file: folder }));
    return;
  }
  try {
    cpSync(page, folder, { recursive: true });
    process.stdout.write(`${texts.built(folder)}\n`);
  } catch {
    stop(words.errors['not-writable']({ file: folder }));
  }
}

/** True for a folder that is not there, is empty, or holds a page that was made before. */
function isFree(folder: string): boolean {
  const names = existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder) : [];
  return names.length === 0 || ['index.html', 'sidebar.html', 'page.js', 'grid'].every(name => names.includes(name));
}

function serve(port: number): void {
  const server = playgroundServer(page, words);
  server.once('error', () => stop(texts.portTaken(port)));
  // On this computer alone: what people open and save is nobody else's.
  server.listen(port, '127.0.0.1', () => {
    const address = server.address();
    process.stdout.write(`${texts.ready(`http://localhost:${typeof address === 'object' ? address?.port : port}`)}\n`);
  });
}

function stop(text: string): void {
  process.stderr.write(`${text}\n`);
  process.exitCode = 2;
}

start(process.argv.slice(2));
