import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pdfPages } from './pdf-text.ts';
import { NO_SOFFICE, findSoffice } from '../../scripts/find-soffice.mjs';

/** How many pages each Word file has in LibreOffice, all opened at one start, in their order; throws as `savedByOffice`. */
export function pagesByOffice(files: readonly Uint8Array[]): readonly number[] {
	const soffice = findSoffice();
	if (!soffice) throw new Error(NO_SOFFICE);
	const folder = mkdtempSync(join(tmpdir(), 'office-'));
	try {
		const names = files.map((bytes, at) => {
			writeFileSync(join(folder, `${at}.docx`), bytes);
			return `${at}.docx`;
		});
		const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
		execFileSync(soffice, [profile, '--headless', '--convert-to', 'pdf', ...names], {
			cwd: folder,
			stdio: 'ignore',
			timeout: 150_000
		});
		return names.map((_, at) => pdfPages(join(folder, `${at}.pdf`)));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/**
 * What LibreOffice makes of a file when it opens it and saves it as another kind.
 * @param name of the file that is given, with its ending
 * @throws Error where there is no LibreOffice, or it cannot open the file
 */
export function savedByOffice(name: string, bytes: Uint8Array, kind: string): Uint8Array {
	const soffice = findSoffice();
	if (!soffice) throw new Error(NO_SOFFICE);
	const folder = mkdtempSync(join(tmpdir(), 'office-'));
	try {
		writeFileSync(join(folder, name), bytes);
		// A profile of its own: the reader's may be open, and must not be touched.
		const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
		execFileSync(
			soffice,
			[profile, '--headless', '--convert-to', kind, '--outdir', join(folder, 'saved'), name],
			{
				cwd: folder,
				stdio: 'ignore',
				timeout: 150_000
			}
		);
		return new Uint8Array(readFileSync(join(folder, 'saved', `${basename(name, extname(name))}.${kind}`)));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
