export interface Decoded {
  text: string;
  encoding: string;
  /** True where a byte-order mark or valid UTF-8 says so. */
  isSure: boolean;
  /** True where the file ends within a letter. */
  isCut: boolean;
}

/** The text of a file in UTF-8, UTF-16, Windows-1250, Windows-1252 or CP949, whichever it is by its bytes. */
export function decode(bytes: Buffer): Decoded {
  const marked = [
    ['utf-16le', 0xff, 0xfe],
    ['utf-16be', 0xfe, 0xff],
  ] as const;
  for (const [encoding, first, second] of marked) {
    if (bytes[0] === first && bytes[1] === second)
      return { text: read(bytes, encoding), encoding, isSure: true, isCut: bytes.length % 2 === 1 };
  }
  const text = readUtf8(bytes);
  if (text !== undefined && !text.includes('\0')) {
    const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    return { text, encoding: 'utf-8', isSure: true, isCut: mark + Buffer.byteLength(text) < bytes.length };
  }
  return { ...guess(bytes), isSure: false, isCut: false };
}

const read = (bytes: Buffer, encoding: string): string => new TextDecoder(encoding).decode(bytes);

/** Undefined where the bytes are not UTF-8; a last letter that is cut in two does not count. */
function readUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

function guess(bytes: Buffer): { text: string; encoding: string } {
  const start = bytes.subarray(0, 1000);
  const zeros = start.filter(byte => byte === 0).length;
  if (zeros > start.length / 4) {
    const encoding = start.filter((byte, i) => byte === 0 && i % 2 === 0).length > zeros / 2 ? 'utf-16be' : 'utf-16le';
    return { text: read(bytes, encoding), encoding };
  }
  const damaged = read(bytes, 'utf-8');
  const [wrong, right] = [count(damaged, /\ufffd/g), count(damaged, /[^\0-\x7f\ufffd]/g)];
  if (right > 10 * wrong) return { text: damaged, encoding: 'utf-8' };
  if (isKorean(bytes)) return { text: read(bytes, 'euc-kr'), encoding: 'cp949' };
  const [west, middle] = [readWestern(bytes), read(bytes, 'windows-1250')];
  return plausibility(middle) > plausibility(west) ? { text: middle, encoding: 'windows-1250' } : { text: west, encoding: 'windows-1252' };
}

const CONTROLS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Windows-1252, which the TextDecoder of Node 20 takes for Latin 1. */
const readWestern = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[\x80-\x9f]/g, sign => CONTROLS[sign.charCodeAt(0) - 0x80]!);

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** CP949 has 11,172 syllables; real text keeps to the 2,350 that stand first, accented letters of other encodings do not. */
function isKorean(bytes: Buffer): boolean {
  let [common, all] = [0, 0];
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i]!;
    if (lead < 0x80) continue;
    const trail = bytes[++i] ?? 0;
    if (lead === 0x80 || lead === 0xff || trail < 0x41) return false;
    all++;
    if (lead >= 0xb0 && lead <= 0xc8 && trail >= 0xa1) common++;
  }
  return common >= 2 && common >= all * 0.7;
}

/** Letters beyond a-z that go together: each line is one language, or some that share them. */
const alphabets = [
  'àâæçèéêëîïôùûüœ',
  'äöüß',
  'áéíñóúü',
  'ãáàâçéêíóôõúü',
  'àèéìíîòóùú',
  'åäöæøé',
  'áéíóúýþðæö',
  'ąćęłńóśźż',
  'áčďéěíňóřšťúůýžľĺŕäô',
  'áéíóöőúüű',
  'ăâîşţ',
  'čćđšž',
].map(letters => new Set(letters));

/** The share of the letters beyond a-z that one language has; 1 if there are none. Signs within a word count as letters that none has. */
function plausibility(text: string): number {
  const letters = text.toLowerCase().match(/(?![\0-\x7f])\p{L}|(?<=\p{L})[^\0-\x7f’‘–—“”…\s](?=\p{L})|[\x80-\x9f]/gu) ?? [];
  if (letters.length === 0) return 1;
  return Math.max(...alphabets.map(alphabet => letters.filter(letter => alphabet.has(letter)).length)) / letters.length;
}
