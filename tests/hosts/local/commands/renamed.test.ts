import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { namesOf } from '../../../../src/core/table/names/names';
import { files } from '../files';

/* A Polish team calls its tabs and headers otherwise than set-up does: what each command says names what stands there. */

const folder = files({
  'Ścieżka klienta.csv': 'Nazwa punktu styku,Kto odpowiada,Waga punktu\nKasa,Ola,\nDostawa,Ola,\n',
  'Lista obietnic.csv':
    'Nr obietnicy,Nazwa punktu styku,Treść,Miernik,Próg,Odsetek,Sądzimy,Stan\n' +
    'P1,Kasa,Miła obsługa,Satysfakcja,>= 4,90%,,Aktualna\nP2,Dostawa,Szybko u ciebie,Satysfakcja,bardzo szybko,9o %,,Żywa\nP3,Dostawa,Dostawa w 2 dni,,,,,Aktualna\n',
  'Głosy klientów.csv': [
    'Dzień,Nazwa punktu styku,Miernik,Wynik,Uwagi,Typ źródła',
    ...Array.from({ length: 12 }, (_, i) => `2026-03-${10 + i},Kasa,Satysfakcja,5,Było dobrze,Ankieta`),
    '2026-03-22,Kassa główna,Satysfakcja,4,,Ankieta',
    '2026-03-22,,,,Drzwi się zacinały i nikt nie pomógł przy kasie,Opinia',
    '2026-03-22,Kasa,Satysfakcja,jako tako,,Wróżka',
  ].join('\n'),
  'Opcje.csv': 'Nazwa,Wartość\nNazwa marki,Sklep\nDzień audytu,2026-03-31\n',
});
const beside = files({
  'copy.txt': 'Kasa:\nOdpowiadamy na każdą wiadomość w 2 godziny.\nZwrot pieniędzy w 3 dni.\n',
  'ankieta.csv': `Data,Czy obsługa była miła?,Dlaczego?\n${Array.from({ length: 15 }, (_, i) => `2026-03-${10 + i},${i % 3 ? 'Tak' : 'Nie'},ok\n`).join('')}`,
});
afterAll(() => [folder, beside].forEach(one => void rmSync(one, { recursive: true })));

/** What set-up would have called what this team calls otherwise, in Polish and in English. */
const elsewhere = [
  ...['Touchpoints', 'Promises', 'Evidence', 'Settings'].flatMap(tab => [tab, namesOf('tabs', tab)[0]!]),
  ...['Owner', 'Importance', 'Promise ID', 'Metric', 'Kept when', 'Promised for', 'We believe', 'Status', 'Comment', 'Source'].flatMap(
    header => [header, namesOf('headers', header)[0]!],
  ),
];
const at = (name: string): string => `${beside}/${name}`;

/* Each with names that it has to say. */
test.each<[string, string[], string[]]>([
  ['run', ['-o', at('a.xlsx'), '--md', at('a.md')], ['Próg', 'Sądzimy']],
  ['run', ['-o', at('b.xlsx'), '--owner', 'Ola'], ['Próg']],
  ['run', ['-o', at('c.xlsx'), '--claim', 'P1'], ['Próg']],
  ['check', [], ['Odsetek', 'Lista obietnic']],
  ['read', [], ['Lista obietnic']],
  ['match', [], []],
  ['fix', [], []],
  ['collect', [at('copy.txt')], []],
  ['connect', [at('ankieta.csv')], []],
  ['connect', [at('ankieta.csv'), '--plan', at('plan.csv')], []],
])('%s %j', (command, given, there) => {
  const { stdout, stderr } = spawnSync(process.execPath, ['bin/promise-audit.mjs', command, folder, ...given, '--lang', 'pl'], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(stdout).toContain('\n');
  const written = given.filter(one => /\.md$|plan\.csv$/.test(one)).map(file => readFileSync(file, 'utf8'));
  const text = [stdout, ...written].join('\n').replace(/\u00a0/g, ' ');
  for (const name of there) expect(text).toContain(name);
  const quoted = [...text.matchAll(/„([^”]+)”/g)].map(([, name]) => name);
  expect(quoted.filter(name => elsewhere.includes(name!))).toEqual([]);
});
