import { createServer, type IncomingMessage, type Server } from 'node:http';
import { safeParse } from 'valibot';
import type { Copy } from '../app/copy';
import { UserError } from '../core/table/user-error';
import { type PlaygroundWords, playgroundWordsOf } from '../words/hosts/playground';
import { languageOf } from '../words/lookup';
import { type Answer, Refusal, sentence } from './answer';
import { copyDoor } from './door';
import { readBytes, writeBytes } from './exchange';
import { pageFile } from './page';

/*
 * The server behind the playground, for this computer alone:
 *
 *   GET /...          a file of the page
 *   POST /open?name=  bytes of a file -> its tabs as JSON
 *   POST /save        tabs as JSON -> bytes of an .xlsx
 *                     plain text instead of either: why not, in one sentence
 */

const MEGABYTE = 2 ** 20;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };

/** No other site may show the page in a frame of its own; the sidebar stands in one of the page's. */
function framing(url = ''): Record<string, string> {
  const isSidebar = /^\/sidebar(-[A-Za-z-]+)?\.html(\?|$)/.test(url);
  return {
    'content-security-policy': `frame-ancestors ${isSidebar ? "'self'" : "'none'"}`,
    'x-frame-options': isSidebar ? 'SAMEORIGIN' : 'DENY',
  };
}

/**
 * Serves the page that lies in `folder`; whoever lets it listen must bind it to this computer. `own` is said to who asks in no language that is known,
 * `most` is how many megabytes it takes in.
 */
export function playgroundServer(folder: string, own: PlaygroundWords, most = 50): Server {
  return createServer(async (request, response) => {
    const words = wordsFor(request.headers['accept-language'], own);
    const { status, type, body } = await answerTo(request, folder, most, words).catch(error => failed(error, words));
    response.writeHead(status, { 'content-type': type, ...headers, ...framing(request.url) });
    response.end(request.method === 'HEAD' ? '' : body);
  });
}

/** The words of the language that is asked for first, as a page does: `pl`, `zh-TW,zh;q=0.8`. */
function wordsFor(asked: string | undefined, own: PlaygroundWords): PlaygroundWords {
  const language = languageOf((asked ?? '').split(/[,;]/)[0]!);
  return language === null || language === own.language ? own : playgroundWordsOf(language);
}

async function answerTo(request: IncomingMessage, folder: string, most: number, words: PlaygroundWords): Promise<Answer> {
  // A page of another site may neither read here nor send anything: it has another origin, or calls this computer by another name.
  if (!isLocal(request.headers.host)) return sentence(403);
  const address = addressOf(request.url ?? '/');
  if (!address) return sentence(400, words.playground.server.invalidAddress);
  const { pathname, searchParams } = address;
  if (request.method === 'GET' || request.method === 'HEAD') return pageFile(folder, pathname);
  if (request.method !== 'POST') return sentence(405);
  if (request.headers.origin !== `http://${request.headers.host}`) return sentence(403);
  const bytes = await read(request, most, words);
  if (pathname === '/open') return opened(bytes, searchParams.get('name') ?? '', words);
  return pathname === '/save' ? await saved(bytes, words) : sentence(404);
}

function addressOf(path: string): URL | null {
  try {
    return new URL(path, 'http://localhost');
  } catch {
    return null;
  }
}

const isLocal = (host = ''): boolean => /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host);

function opened(bytes: Buffer, name: string, words: PlaygroundWords): Answer {
  try {
    return { status: 200, type: 'application/json', body: JSON.stringify(readBytes(bytes, name, words)) };
  } catch (error) {
    // The command line's sentences speak of folders and of what to type there.
    const { notReadable, emptyFile } = words.playground.server;
    const said =
      error instanceof UserError ? { 'not-a-workbook': notReadable, 'empty-workbook': emptyFile }[error.code as string] : undefined;
    throw said ? new Refusal(said(name)) : error;
  }
}

async function saved(bytes: Buffer, words: PlaygroundWords): Promise<Answer> {
  const copy = copyIn(bytes.toString('utf8'));
  if (!copy) return sentence(400, words.playground.server.invalidCopy);
  return { status: 200, type: XLSX, body: await writeBytes(copy, words) };
}

function copyIn(text: string): Copy | null {
  try {
    const read = safeParse(copyDoor, JSON.parse(text));
    return read.success ? (read.output as Copy) : null;
  } catch {
    return null;
  }
}

async function read(request: IncomingMessage, most: number, words: PlaygroundWords): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    // What is too much is read and dropped, so that the answer arrives.
    if (size <= most * MEGABYTE) parts.push(part);
  }
  if (size > most * MEGABYTE) throw new Refusal(words.playground.server.tooLarge(most));
  return Buffer.concat(parts);
}

function failed(error: unknown, words: PlaygroundWords): Answer {
  if (error instanceof Refusal) return sentence(200, error.message);
  if (error instanceof UserError) return sentence(200, words.errors[error.code](error.details));
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  return sentence(500, words.google.unexpected);
}
