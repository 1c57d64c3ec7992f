// `node publishing/build.mjs` fills who publishes into the pages, and puts them with the pictures into dist-publishing/, for any web server.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const [publisherFile = join(here, 'publisher.json'), target = join(here, '..', 'dist-publishing')] = process.argv.slice(2);
const publisher = JSON.parse(readFileSync(publisherFile, 'utf8'));

const problems = [
  [!/\S/.test(publisher.developer ?? ''), 'developer: who publishes the add-on, as on the consent screen'],
  [!/^[^\s@]+@[^\s@]+\.[^\s@]+$|^https:\/\/\S+$/.test(publisher.contact ?? ''), 'contact: an address that is read, or the link of a form'],
  [!/^https:\/\/\S+$/.test(publisher.site ?? ''), 'site: where these pages will stand, such as https://example.org/promise-audit'],
].flatMap(([isMissing, what]) => (isMissing ? [what] : []));
if (problems.length > 0) {
  process.stderr.write(`Fill in publishing/publisher.json: ${problems.join('; ')}.\n`);
  process.exit(2);
}

const site = publisher.site.replace(/\/+$/, '');
rmSync(resolve(target), { recursive: true, force: true });
mkdirSync(join(target, 'pictures'), { recursive: true });
cpSync(join(here, 'pictures'), join(target, 'pictures'), { recursive: true });
cpSync(join(here, '..', 'src/hosts/playground/page/icon.svg'), join(target, 'icon.svg'));
cpSync(join(here, 'pages', 'style.css'), join(target, 'style.css'));
const written = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const contact = publisher.contact.includes('@')
  ? `<a href="mailto:${written(publisher.contact)}">${written(publisher.contact)}</a>`
  : `<a href="${written(publisher.contact)}">${written(publisher.contact)}</a>`;
const names = { developer: written(publisher.developer), contact, site: written(site) };
const fill = (text, values) => text.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]);
const languages = readdirSync(join(here, 'pages')).filter(name => /^[a-z]{2}(-[a-z]+)?$/.test(name));
for (const language of languages) {
  const folder = join(here, 'pages', language);
  // Head, ways to the other pages and foot of a language are said once, around what a page says itself: its head, a blank line, its body.
  const frame = readFileSync(join(folder, 'frame.html'), 'utf8');
  // English stands at the top, other languages in folders of their own.
  const goal = language === 'en' ? target : join(target, language);
  mkdirSync(goal, { recursive: true });
  for (const page of readdirSync(folder).filter(name => name !== 'frame.html')) {
    const [head, ...body] = readFileSync(join(folder, page), 'utf8').split('\n\n');
    writeFileSync(join(goal, page), fill(frame, { ...names, page, head, main: fill(body.join('\n\n'), names) }));
  }
}
// Each listing once more as a text from which its fields are copied.
const links = languages.flatMap(language => {
  const listing = JSON.parse(readFileSync(join(here, `listing.${language}.json`), 'utf8'));
  const own = Object.entries(listing.links).map(([name, page]) => `${name}: ${site}/${page}`);
  const texts = ['name', 'shortDescription', 'detailedDescription', 'tip'].map(
    field => `[${field}]\n${[listing[field]].flat().join('\n\n')}`,
  );
  writeFileSync(join(target, `listing.${language}.txt`), `${[...texts, `[links]\n${own.join('\n')}`].join('\n\n')}\n`);
  return [`${language}:`, ...own.map(line => `  ${line}`)];
});
process.stdout.write(`dist-publishing/ is ready to be put at ${site}. For the listing:\n${links.join('\n')}\n`);
