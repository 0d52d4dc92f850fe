import { placeKey, type PlacedKey } from '#lib/charts/place-key.ts';
import type { CityMapSlice, MapCity } from '#lib/pages/city-map.ts';

/** Margin of what stands under a map, on both sides together. */
const MARGINS = 16;

/** What the numbers of a drawing stand for: names, and the values that have no room under a number; nothing without a drawing. */
export function numberKey(
	layout: CityMapSlice['layouts'][number] | null,
	cities: ReadonlyMap<string, MapCity>
): PlacedKey {
	const { points, width, type } = layout ?? { points: [], width: 0, type: 0 };
	const entries = points.flatMap(({ id, label }) => {
		const city = label.shows === 'number' ? cities.get(id) : undefined;
		const text = [city?.name, city?.block?.value].filter(Boolean).join(', ');
		return city ? [{ number: city.number, text }] : [];
	});
	return placeKey(entries, width - MARGINS, type);
}
