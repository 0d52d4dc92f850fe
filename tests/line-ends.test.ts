import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readFolder } from '../src/hosts/read-folder.ts';
import { readUnpacked } from '../src/lib/ingest/read-files.ts';
import { unpack } from '../src/lib/ingest/unpack.ts';

it('a clone has the line ends of the repository, whatever its settings turn them into', () => {
	const rules = readFileSync('.gitattributes', 'utf8').split(/\r?\n/);
	expect(rules).toContain('* text=auto eol=lf');
});

it('tables whose line ends an editor on Windows turned are read as the same rows, without a word', () => {
	const shipped = readFolder('tests/fixtures/tiny-network');
	const turned = new Map(
		[...shipped].map(([path, bytes]) => [
			path,
			new TextEncoder().encode(new TextDecoder().decode(bytes).replaceAll(/\r?\n/g, '\r\n'))
		])
	);
	const [before, after] = [shipped, turned].map((files) => readUnpacked(unpack(files)));
	expect(turned.get('cities.csv')?.length).toBeGreaterThan(shipped.get('cities.csv')?.length ?? 0);
	expect({ ...after?.dataset, version: '' }).toEqual({ ...before?.dataset, version: '' });
	expect(after?.problems).toEqual(before?.problems);
});
