import { strToU8, zipSync } from 'fflate';

/** The earliest day that a ZIP knows: files are told apart by what they hold, not by when they were packed. */
const NO_DATE = new Date(1980, 0, 1);

/** Packs texts and bytes as a ZIP, in their order; the same files give the same bytes. */
export const packFiles = (files: ReadonlyMap<string, string | Uint8Array>): Uint8Array =>
	zipSync(
		Object.fromEntries(
			[...files].map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content])
		),
		{ mtime: NO_DATE, level: 6 }
	);
