import type { Copy } from '../../../app/copy';
import type { PlaygroundWords } from '../../../words/hosts/playground';

/*
 * Files go through the server behind the page, which reads and writes them with the command line's own code.
 */

/** What went wrong, in one plain sentence. */
export class FileTrouble extends Error {}

/** Asks for files; none where nothing was chosen. */
export function chooseFiles(): Promise<File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = '.xlsx,.xls,.ods,.csv';
  input.hidden = true;
  // A test, and some browsers, need it to be in the page.
  document.body.append(input);
  return new Promise(resolve => {
    const chosen = (): void => {
      input.remove();
      resolve([...(input.files ?? [])]);
    };
    input.addEventListener('change', chosen);
    input.addEventListener('cancel', chosen);
    input.click();
  });
}

/** The tabs of a file. Throws FileTrouble. */
export async function readFile(file: File, words: PlaygroundWords['playground']): Promise<Copy> {
  const answer = await ask(`open?name=${encodeURIComponent(file.name)}`, file, words);
  return (await answer.json()) as Copy;
}

/** Lets the browser save a spreadsheet as .xlsx. Throws FileTrouble. */
export async function saveFile(copy: Copy, name: string, words: PlaygroundWords['playground']): Promise<void> {
  const answer = await ask('save', JSON.stringify(copy), words);
  const address = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

async function ask(path: string, body: BodyInit, words: PlaygroundWords['playground']): Promise<Response> {
  if (document.documentElement.dataset.server === undefined) throw new FileTrouble(words.noServer);
  let answer: Response;
  try {
    // What the server has to say is said in the page's language, whichever one its terminal speaks.
    const headers = { 'content-type': 'application/octet-stream', 'accept-language': document.documentElement.lang };
    answer = await fetch(path, { method: 'POST', body, headers });
  } catch {
    throw new FileTrouble(words.lost);
  }
  if (answer.headers.get('content-type')?.startsWith('text/plain')) throw new FileTrouble((await answer.text()) || words.lost);
  return answer;
}
