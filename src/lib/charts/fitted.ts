import { textWidth } from '../geo/labels/text-width.ts';

/**
 * Cuts a text at the end so that it fits; at least its first letter stays.
 *
 * @param room in the unit of `size`, the size of the letters
 */
export function fitted(text: string, room: number, size: number): string {
	if (textWidth(text, size) <= room) return text;
	const letters = [...text];
	while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > room) letters.pop();
	return `${letters.join('').trimEnd()}…`;
}
