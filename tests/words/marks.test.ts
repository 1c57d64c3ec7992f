import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The texts in the sources of a language, each with its file; what is put into one stands as ◇. */
function textsIn(folder: string): [string, string][] {
  return readdirSync(folder).flatMap((name): [string, string][] => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return textsIn(path);
    const source = readFileSync(path, 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/^\s*\/\/.*$|^import .*$/gm, '');
    return literalsOf(source).map(text => [path.replace('src/words/', ''), text]);
  });
}

/** Texts in quotes and templates, also of those that stand within a template. */
function literalsOf(source: string): string[] {
  const found: string[] = [];
  let at = 0;
  const code = (end: string): void => {
    for (let depth = 0; at < source.length; at++) {
      const sign = source[at]!;
      if (sign === end && depth === 0) return;
      if (sign === '{') depth++;
      if (sign === '}') depth--;
      if (sign === '/' && /[(,=:\s]$/.test(source.slice(0, at)) && /^\/(?:[^/\\\n]|\\.)+\//.test(source.slice(at)))
        at += /^\/(?:[^/\\\n]|\\.)+\//.exec(source.slice(at))![0].length - 1;
      else if (sign === "'" || sign === '`') text(sign);
    }
  };
  const text = (end: string): void => {
    let said = '';
    for (at++; source[at] !== end; at++) {
      if (source[at] === '\\') {
        const [sign] = /^(?:u[\da-f]{4}|.)/.exec(source.slice(at + 1))!;
        said += sign.length > 1 ? String.fromCharCode(Number.parseInt(sign.slice(1), 16)) : sign === 'n' ? '\n' : sign;
        at += sign.length;
      } else if (end === '`' && source.startsWith('${', at)) {
        at += 2;
        code('}');
        said += '◇';
      } else said += source[at];
    }
    found.push(said);
  };
  code('');
  return found;
}

/** Those that break a rule, shortened to the place. */
const against = (texts: readonly [string, string][], rule: RegExp): string[] =>
  texts.flatMap(([file, text]) => (rule.test(text) ? [`${file}: ${text.slice(0, 100)}`] : []));

/** What holds code in quotes: the help of commands, of functions of a cell, and a class of the example's times. */
const CODE = /commands\.ts.*--help|">= 4"|^\S+2分鐘$/su;

const han = '\\p{Script=Han}';

describe('Polish is written as Polish is', () => {
  const texts = textsIn('src/words/pl').filter(([, text]) => /[a-ząćęłńóśźż]{3}/i.test(text));

  test.each([
    ['English quotation marks', /“|^[^„]*”|„[^”]*$/u],
    ['three points for an ellipsis', /\p{L}\.\.\./u],
    ['a hyphen for a dash', /\p{L} - \p{L}/u],
    ['a percent sign that leans on its number', /(?<![\d.][\d.,]*)\d%(?!\.)/u],
    ['a space before a mark', / [,;:!?](?= |$)/u],
  ])('without %s', (_, rule) => {
    expect(against(texts, rule)).toEqual([]);
  });
});

describe('Chinese is written as in Taiwan', () => {
  const texts = textsIn('src/words/zh-tw').filter(([file, text]) => /\p{Script=Han}/u.test(text) && !CODE.test(file + text));

  test.each([
    ['half-width marks behind Han', new RegExp(`${han}[,:!?.](?![\\w.])`, 'u')],
    ['half-width brackets around Han', new RegExp(`\\(${han}|${han}\\)`, 'u')],
    ['a space beside a full-width mark', /[，。、；：！？（）「」] | [，。、；：！？（）「」]/u],
    ['Han that lean on Latin letters or digits', new RegExp(`${han}[A-Za-z0-9]|[A-Za-z0-9%]${han}`, 'u')],
    ['quotation marks of other languages', new RegExp(`[“”„‟]|"(?=${han})|${han}"`, 'u')],
    ['Simplified characters', /[们这来国说对时会发问题样过还开关见现问让选项证据诺标题顾险应该话难给数据报测试认识动态实际]/u],
  ])('without %s', (_, rule) => {
    expect(against(texts, rule)).toEqual([]);
  });

  test('you are 你 wherever it is not a brand or a customer that speaks', () => {
    expect(
      against(
        texts.filter(([file]) => !/sample|templates/.test(file)),
        /您/u,
      ),
    ).toEqual([]);
  });
});
