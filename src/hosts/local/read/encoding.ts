import { analyse } from 'chardet';
import { languages } from '../../../core/cell/languages/languages';

export interface Decoded {
  text: string;
  encoding: string;
  /** True where a byte-order mark or valid UTF-8 says so. */
  isSure: boolean;
  /** True where the file ends within a letter. */
  isCut: boolean;
}

/**
 * The text of a file in UTF-8, UTF-16, Big5, GB18030, Shift_JIS, EUC-JP, CP949, Windows-1250 to 1254 or ISO 8859-2, whichever it is by its
 * bytes: a mark or valid UTF-8 says so, else a detector, else the alphabet that its letters make up.
 */
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
  return byDetector(bytes) ?? byAlphabet(bytes);
}

/** What the detector calls encodings of several bytes a letter, and the name that TextDecoder and users know. */
const wide: Record<string, string> = { Big5: 'big5', GB18030: 'gb18030', Shift_JIS: 'shift_jis', 'EUC-JP': 'euc-jp', 'EUC-KR': 'euc-kr' };
/** The detector has its 94 or more where a file has some lines, and 10 where it has seen too little. */
const CONFIDENT = 40;
/** Of a short file, so many of the letters are among those of the words that are usual in its language. */
const USUAL = 0.5;
/** The detector needs no more of a long file. */
const SAMPLE = 200_000;

const named = (encoding: string): string => (encoding === 'euc-kr' ? 'cp949' : encoding);

/** An encoding of several bytes a letter; undefined where it is none, or several of them could be meant. */
function byDetector(bytes: Buffer): { text: string; encoding: string } | undefined {
  const found = analyse(bytes.subarray(0, SAMPLE));
  const [best] = found;
  const encoding = best && best.confidence >= CONFIDENT ? wide[best.name] : undefined;
  if (encoding) return { text: read(bytes, encoding), encoding: named(encoding) };
  if (best && best.confidence >= CONFIDENT) return undefined;
  const short = Object.values(wide)
    .map(encoding => ({ encoding, text: readStrictly(bytes, encoding) ?? '' }))
    .map(one => ({ ...one, usual: usualShare(one.text, one.encoding) }))
    .sort((a, b) => b.usual - a.usual);
  const [first] = short;
  return first && first.usual >= USUAL ? { text: first.text, encoding: named(first.encoding) } : undefined;
}

function readStrictly(bytes: Buffer, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The share of the letters beyond a-z that stand in the words of a language with that encoding. */
function usualShare(text: string, encoding: string): number {
  const letters = text.match(/(?![\0-\x7f])\p{L}/gu) ?? [];
  const known = new Set(
    languages.filter(({ encodings }) => encodings.includes(encoding)).flatMap(language => [...JSON.stringify(language)]),
  );
  return letters.length === 0 ? 0 : letters.filter(letter => known.has(letter)).length / letters.length;
}

/** Encodings of one byte a letter, the usual one first. */
const narrow = ['windows-1252', 'windows-1250', 'iso-8859-2', 'windows-1251', 'windows-1253', 'windows-1254'];

/** The encoding in which most letters beyond a-z are of one language; of equals the one that the detector has more trust in. */
function byAlphabet(bytes: Buffer): { text: string; encoding: string } {
  const trust = new Map(analyse(bytes.subarray(0, SAMPLE)).map(({ name, confidence }) => [name.toLowerCase(), confidence]));
  const [best] = narrow
    .map(encoding => ({ encoding, text: encoding === 'windows-1252' ? readWestern(bytes) : read(bytes, encoding) }))
    .filter(({ text }, i, all) => all.findIndex(other => other.text === text) === i)
    .map(one => ({ ...one, fit: plausibility(one.text), trust: trust.get(one.encoding) ?? 0 }))
    .sort((a, b) => b.fit - a.fit || b.trust - a.trust);
  return { text: best!.text, encoding: best!.encoding };
}

const CONTROLS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Windows-1252, which the TextDecoder of Node 20 takes for Latin 1. */
const readWestern = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[\x80-\x9f]/g, sign => CONTROLS[sign.charCodeAt(0) - 0x80]!);

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

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
  'çğıöşüâî',
  'абвгґдеёєжзиіїйклмнопрстуфхцчшщъыьэюяўђјљњћџѓќѕ',
  'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ',
].map(letters => new Set(letters));

/** The share of the letters beyond a-z that one language has; 1 if there are none. Signs within a word count as letters that none has. */
function plausibility(text: string): number {
  const letters = text.toLowerCase().match(/(?![\0-\x7f])\p{L}|(?<=\p{L})[^\0-\x7f’‘–—“”…\s](?=\p{L})|[\x80-\x9f]/gu) ?? [];
  if (letters.length === 0) return 1;
  return Math.max(...alphabets.map(alphabet => letters.filter(letter => alphabet.has(letter)).length)) / letters.length;
}
