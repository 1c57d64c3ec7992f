import { readFileSync, writeFileSync } from 'node:fs';
import Papa from 'papaparse';

// 5,000 flights in the United States, January to March 2001, from the development dependency vega-datasets.
// The data are real; the promise is one that no airline made: every flight leaves within 15 minutes of its schedule.

const data = new URL('../node_modules/vega-datasets/data/', import.meta.url);

/** Writes the audit workbook of the flights as a folder of .csv files: one touchpoint and one promise for each airport. */
export function writeFlights(folder) {
  const flights = JSON.parse(readFileSync(new URL('flights-5k.json', data), 'utf8'));
  const airports = Papa.parse(readFileSync(new URL('airports.csv', data), 'utf8'), { header: true, skipEmptyLines: true }).data;
  const cityOf = new Map(airports.map(({ iata, city, state }) => [iata, { city, state }]));
  const codes = [...new Set(flights.map(flight => flight.origin))].sort();
  const name = code => `Departure from ${cityOf.get(code)?.city ?? code} (${code})`;

  const tabs = {
    Touchpoints: [
      ['Touchpoint', 'Stage', 'Phase', 'Also called'],
      ...codes.map(code => [name(code), cityOf.get(code)?.state ?? '', 'During', code]),
    ],
    Promises: [
      ['Promise ID', 'Touchpoint', 'Promise', 'Metric', 'Kept when', 'Promised for', 'We believe'],
      ...codes.map(code => [
        code,
        name(code),
        'Your flight leaves within 15 minutes of its schedule',
        'Departure delay',
        'within 15 minutes',
        '80%',
        '90%',
      ]),
    ],
    Metrics: [
      ['Metric', 'Kind', 'Lowest', 'Unit', 'Better'],
      ['Departure delay', 'Duration', -120, 'minutes', 'Lower'],
    ],
    Sources: [
      ['Tab', 'Column', 'Holds', 'Metric', 'Source'],
      ['Flights', 'delay', 'Value', 'Departure delay', 'Operations'],
      ['Flights', 'origin', 'Touchpoint', '', ''],
      ['Flights', 'date', 'Date', '', ''],
    ],
    Settings: [
      ['Setting', 'Value'],
      ['Brand', 'Flights of early 2001'],
      ['Audit date', '2001-04-01'],
    ],
    Flights: [Object.keys(flights[0]), ...flights.map(flight => Object.values(flight))],
  };
  for (const [tab, rows] of Object.entries(tabs)) writeFileSync(`${folder}/${tab}.csv`, Papa.unparse(rows));
}
