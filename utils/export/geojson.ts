import type { Open } from './format.ts';
import { jsonList } from './parts/json-list.ts';
import { addressOf } from './parts/page-facts.ts';
import { placeOf } from './parts/places.ts';
import { extentOf } from './parts/said.ts';

/**
 * GeoJSON (RFC 7946): a point for each place the table of places has; a name of several places is
 * taken for the most populous. Places it does not have are left out. Coordinates are GeoNames', CC BY 4.0.
 */
export const open: Open = () => {
  const list = jsonList(
    '{"type":"FeatureCollection","attribution":"Coordinates: GeoNames (geonames.org), CC BY 4.0","features":[',
    ']}',
  );
  return {
    start: list.start,
    *page({ page, annotations }) {
      for (const kept of annotations) {
        const place =
          kept.kind === 'place' ? (placeOf(kept.label) ?? placeOf(kept.quote)) : undefined;
        if (!place) {
          yield '';
          continue;
        }
        const { id, quote, label, note, tags, created } = kept;
        yield list.item({
          type: 'Feature',
          id,
          geometry: { type: 'Point', coordinates: [place.longitude, place.latitude] },
          properties: {
            name: label ?? quote,
            quote,
            ...extentOf(kept),
            note,
            tags,
            created,
            geonames: place.id,
            title: page.title,
            published: page.published ?? null,
            address: addressOf(page),
          },
        });
      }
    },
    end: list.end,
  };
};
