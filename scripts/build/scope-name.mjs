import { readdirSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

/** @type {Map<string, string> | null} */
let names = null;

/**
 * The class by which the styles of a component are its own: two letters and an underscore, since it stands on most
 * elements of a page and in most of its rules, where a hash would be a twentieth of the page. Components have numbers
 * in the order of their paths, so that every build of the same files gives the same names.
 *
 * @param {string | undefined} filename of the component, absolute or from the folder of the project
 * @returns {string | undefined} nothing for a component that is not of this project
 */
export function scopeName(filename) {
	names ??= new Map(
		readdirSync('src', { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.svelte'))
			.map((file) => file.split(sep).join('/'))
			.sort()
			.map((file, place) => [file, `_${place.toString(36)}`])
	);
	return filename && names.get(relative('src', resolve(filename)).split(sep).join('/'));
}
