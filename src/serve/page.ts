import { readFileSync, statSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';
import { type Answer, sentence } from './answer';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A file of the page that lies in a folder, by the path of its address; nothing outside of that folder is ever given. */
export function pageFile(folder: string, pathname: string): Answer {
  const root = resolve(folder);
  try {
    const path = join(root, decodeURIComponent(pathname === '/' ? '/index.html' : pathname));
    if (!path.startsWith(root + sep) || !statSync(path).isFile()) return sentence(404);
    const body = readFileSync(path);
    const type = types[extname(path)] ?? 'application/octet-stream';
    return { status: 200, type, body: path.endsWith('index.html') ? withServer(body.toString('utf8')) : body };
  } catch {
    // An address that is none, or a file that is not there.
    return sentence(404);
  }
}

/** Tells the page that there is a server behind it, which reads and writes files. */
const withServer = (html: string): string => html.replace('<html ', '<html data-server ');
