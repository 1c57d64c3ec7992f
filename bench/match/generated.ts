import type { Labelled } from './labelled';

/*
 * Comments made by lot, as many as are wanted, the same in each run: a third names its touchpoint, half speaks of it by other words, some name
 * another one in passing, and the rest is about nothing in particular.
 */

interface Topic {
  name: string;
  alsoCalled: string[];
  things: string[];
  good: string[];
  bad: string[];
}

const topic = (name: string, alsoCalled: string, things: string, good: string, bad: string): Topic => ({
  name,
  alsoCalled: alsoCalled.split('; '),
  things: things.split('; '),
  good: good.split('; '),
  bad: bad.split('; '),
});

const topics = [
  topic(
    'Ticket office',
    'box office',
    'ticket; queue; seat plan; discount; cashier; printout',
    'cheap; at hand; refunded',
    'sold out; misprinted; too dear',
  ),
  topic(
    'Cloakroom',
    'wardrobe',
    'coat; umbrella; hanger; token; scarf; locker',
    'kept safe; dry; handed over at once',
    'lost; wet; on the floor',
  ),
  topic('Seats', 'chairs', 'leg room; armrest; cushion; row; view of the stage; balcony', 'soft; wide; roomy', 'creaking; narrow; worn'),
  topic(
    'Sound',
    'acoustics',
    'orchestra; loudspeaker; volume; singer; microphone; violin',
    'crisp; rich; balanced',
    'muffled; shrill; too faint',
  ),
  topic('Bar', 'buffet', 'wine; sandwich; coffee; interval drink; barman; glass', 'fresh; tasty; chilled', 'stale; warm; watery'),
  topic(
    'Toilets',
    'restrooms',
    'soap; paper towel; basin; tap; cubicle; hand dryer',
    'spotless; scented; shining',
    'flooded; filthy; smelly',
  ),
  topic(
    'Programme',
    'playbill',
    'leaflet; cast list; photograph; essay; glossary; page',
    'well written; handsome; informative',
    'full of errors; thin; outdated',
  ),
  topic('Car park', 'parking', 'garage; barrier; level; ramp; exit; space for the car', 'well lit; free; easy', 'jammed; dark; full'),
];

const about = [
  'The {t} was {j}',
  'A {t} that was {j}',
  '{t} {j}, as ever',
  'We found the {t} {j}',
  'My {t} was {j} on Friday',
  'Why is the {t} always {j}?',
];
const named = ['The {n} was {j}', '{n}: {t} {j}', 'At the {n} the {t} was {j}', 'We found the {n} {j}', 'The {n} was {j} on Friday'];
const passing = ['Before we got to the {o} the {t} was {j}', 'The {t} was {j}, unlike the {o}'];
const nothing = [
  'A lovely evening',
  'We come every year',
  'Not my cup of tea',
  'Thank you all',
  'Never again',
  'My mother enjoyed it',
  'Three hours well spent',
  'Went with friends from work',
  'Too long for me',
  'Ten out of ten',
];

/** Lehmer's generator with Park and Miller's numbers of 1988. */
function lot(seed: number): <T>(list: readonly T[]) => T {
  let state = seed;
  return list => {
    state = (state * 48_271) % 2_147_483_647;
    return list[Math.floor((state / 2_147_483_647) * list.length)]!;
  };
}

/** So many comments, each followed by a number of its own, so that no two are the same. */
export function generated(size: number): Labelled {
  const draw = lot(20);
  const places = topics.map((_, i) => i);
  const kinds = ['named', 'named', 'named', 'about', 'about', 'about', 'about', 'about', 'passing', 'nothing'] as const;
  const comments = Array.from({ length: size }, (_, i) => {
    const kind = draw(kinds);
    const place = draw(places);
    const { name, alsoCalled, things, good, bad } = topics[place]!;
    const pattern = draw({ named, about, passing, nothing }[kind]);
    const other = topics[(place + 1 + draw(places.slice(1))) % topics.length]!;
    const text = pattern
      .replace('{n}', draw([name, name, ...alsoCalled]).toLowerCase())
      .replace('{o}', other.name.toLowerCase())
      .replace('{t}', draw(things))
      .replace('{j}', draw(draw([good, bad])));
    return { text: `${text} (${i})`, about: kind === 'nothing' ? [] : [place] };
  });
  return { title: `made by lot (${size})`, touchpoints: topics.map(one => ({ name: one.name, alsoCalled: one.alsoCalled })), comments };
}
