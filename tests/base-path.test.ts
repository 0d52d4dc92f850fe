import { describe, expect, it } from 'vitest';
import { basePath, withBase } from '../scripts/build/base-path.mjs';

describe('the path of the site on its server', () => {
	it.each([
		[undefined, ''],
		['', ''],
		['/', ''],
		['/city/dash', '/city/dash'],
		['city/dash/', '/city/dash'],
		['//city//dash//', '/city/dash'],
		['https://example.org/city/dash/', '/city/dash'],
		['https://example.org', ''],
		['/~planning/dash', '/~planning/dash']
	])('%s is %j', (given, path) => {
		expect(basePath(given)).toBe(path);
	});

	it.each(['/city dash', '/a"b', '../up', '/a?b', '/a#b', '/<x>'])('refuses %s', (given) => {
		expect(() => basePath(given)).toThrow('it must be the path of the site on its server');
	});
});

it('a page says once where its links begin', () => {
	const page = '<html><head>\n\t\t<base href="/404/" /><title>x</title></head>';
	const based = withBase(page, '/city/dash/404/');
	expect(based.match(/<base [^>]*>/g)).toEqual(['<base href="/city/dash/404/" />']);
	expect(withBase('<head><title>x</title></head>', '/a/')).toContain(
		'<head>\n\t\t<base href="/a/" /><title>'
	);
});
