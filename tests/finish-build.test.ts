import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishBuild, rootAbsolute, unreferencedFiles, withoutMarkers } from '../scripts/finish-build.mjs';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'build-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Record<string, string>) {
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
}

const SITE = {
	'index.html': '<script type="module" src="./_app/enhance/cities.js"></script>',
	'404/index.html': '<link href="../_app/immutable/assets/0.Ab.css"><a href="../">Start</a>',
	'404/__data.json': '{}',
	'_app/version.json': '{"version":"1"}',
	'_app/enhance/cities.js': 'import "../immutable/chunks/Used.js";',
	'_app/immutable/chunks/Used.js': 'import{t as e}from"./Deep.js";import("./Late.js");import"./Used.js"',
	'_app/immutable/chunks/Deep.js': 'export{e as t};',
	'_app/immutable/chunks/Late.js': '',
	'_app/immutable/assets/0.Ab.css': '',
	'_app/immutable/entry/start.X.js': 'import "../chunks/Client.js"',
	'_app/immutable/chunks/Client.js': 'import "../entry/start.X.js"',
	'_app/immutable/nodes/0.Y.js': ''
};

describe('finishing a build', () => {
	it('takes out the marks of the framework, and no other comment', () => {
		expect(
			withoutMarkers('<p><!--[--><!--[-1--><!--[!-->a<!---->b<!--]--><!--$s1--><!--13jfhy6--></p>')
		).toBe('<p>ab</p>');
		expect(withoutMarkers('<!-- licence: see LICENSE -->')).toBe('<!-- licence: see LICENSE -->');
	});

	it('writes the links of the 404 page out from the root, at any depth', () => {
		const html =
			'<a href="../cities/?a=1#b"><a href="./x/"><img src="../m.svg"><a href="/y"><a href="#main">';
		expect(rootAbsolute(html)).toBe(
			'<a href="/cities/?a=1#b"><a href="/404/x/"><img src="/m.svg"><a href="/y"><a href="#main">'
		);
		expect(rootAbsolute('<a href="../"><a href="https://example.org/">', '/base')).toBe(
			'<a href="/base/"><a href="https://example.org/">'
		);
	});

	it('finds the scripts and data that nothing reaches, also where they only reach each other', () => {
		write(SITE);
		const names = unreferencedFiles(folder).map((file) => file.slice(folder.length + 1));
		expect(names.sort()).toEqual([
			'404/__data.json',
			'_app/immutable/chunks/Client.js',
			'_app/immutable/entry/start.X.js',
			'_app/immutable/nodes/0.Y.js'
		]);
	});

	it('preloads what the scripts of a page import at once, and nothing that they import later', () => {
		write({ ...SITE, 'index.html': `<head>${SITE['index.html']}</head>` });
		finishBuild(folder);
		const preloads = readFileSync(join(folder, 'index.html'), 'utf8').match(
			/<link rel="modulepreload"[^>]*>/g
		);
		expect(preloads).toEqual([
			'<link rel="modulepreload" href="_app/immutable/chunks/Deep.js">',
			'<link rel="modulepreload" href="_app/immutable/chunks/Used.js">'
		]);
	});

	it('stops where the site has no page for an unknown address', () => {
		write({ 'index.html': SITE['index.html'] });
		expect(() => finishBuild(folder)).toThrow('unknown address');
	});

	it('removes those and keeps the rest', () => {
		write(SITE);
		finishBuild(folder);
		expect(existsSync(join(folder, '_app/immutable/nodes'))).toBe(false);
		expect(existsSync(join(folder, '_app/immutable/chunks/Late.js'))).toBe(true);
		expect(readFileSync(join(folder, '404.html'), 'utf8')).toContain(
			'href="/_app/immutable/assets/0.Ab.css"'
		);
	});
});
