/**
 * Which page of notes a record's note is on: that of the page the record is on, so that
 * `meetings/fundao-decent-work/#point-3` is in `meetings.fundao-decent-work`. What the grid says of a city is with
 * what its profile says.
 *
 * @param path of the record within the site
 */
export function notePlace(path: string): string {
	const [page = ''] = path.split('#');
	const [area, ...rest] = page.split('/').filter(Boolean);
	return [area === 'grid' ? 'cities' : area, ...rest].join('.');
}

/** Address of a record's note within the site, without a leading slash. */
export const notePath = (place: string, key: string): string => `records/${place}/#${key}`;
