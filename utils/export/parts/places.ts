import { placeTable } from './place-table.ts';

/** A place of the table: GeoNames number, degrees of WGS 84. */
export interface Place {
  id: number;
  longitude: number;
  latitude: number;
}

/** What stands before a city's name and is no part of it: "thành phố Hải Phòng", "City of London". */
const heads = /^(?:thành phố |thủ đô |thị xã |tp\.? ?|tx\.? ?|the city of |city of )/u;

let table: Map<string, Place> | undefined;

/** The place of that name, in either Unicode form and any case; `undefined` when the table has none. */
export function placeOf(name: string | undefined): Place | undefined {
  if (name === undefined || name.length > 80) return undefined;
  table ??= read();
  const key = keyOf(name);
  return table.get(key) ?? table.get(key.replace(heads, ''));
}

function read(): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const line of placeTable.trim().split('\n')) {
    const [id, longitude, latitude, ...names] = line.split('|');
    const place = { id: Number(id), longitude: Number(longitude), latitude: Number(latitude) };
    for (const name of names) places.set(keyOf(name), place);
  }
  return places;
}

const keyOf = (name: string): string => name.normalize('NFC').trim().toLowerCase();
