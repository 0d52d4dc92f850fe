import { readFileSync } from 'node:fs';

/** Words that survive minifying, by which the two libraries that a reader must not download are known. */
const LIBRARIES = {
	papaparse: {
		file: 'node_modules/papaparse/papaparse.js',
		marks: ['UndetectableDelimiter', 'MissingQuotes']
	},
	zod: { file: 'node_modules/zod/v4/core/schemas.js', marks: ['invalid_union', 'unrecognized_keys'] }
};

/** The marks that are not in the library they are to be known by; empty while they are good for it. */
export function unfoundMarks(): string[] {
	return Object.values(LIBRARIES).flatMap(({ file, marks }) => {
		const text = readFileSync(file, 'utf8');
		return marks.filter((mark) => !text.includes(mark)).map((mark) => `${mark} in ${file}`);
	});
}

/** Where scripts (address to text) hold a library that only the build needs, each as "address: mark". */
export function buildLibrariesIn(scripts: Map<string, string>): string[] {
	const marks = Object.values(LIBRARIES).flatMap(({ marks }) => marks);
	return [...scripts].flatMap(([address, text]) =>
		marks.filter((mark) => text.includes(mark)).map((mark) => `${address}: ${mark}`)
	);
}
