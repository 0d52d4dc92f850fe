import { describe, expect, it, vi } from 'vitest';
import { onAddress, writeQuery, type AddressBar } from './address.ts';
import { afterFrame } from './after-frame.ts';
import { dataJson, fetchJson, NotFetched } from './fetch-json.ts';
import { turns } from './latest.ts';
import { once, onceEach } from './once.ts';

interface Sheet {
	readonly rows: readonly string[];
}

const answer = (body: string, status = 200): Promise<Response> =>
	Promise.resolve(new Response(body, { status }));

describe('fetching JSON of the site', () => {
	it('gives an object that has the expected fields', async () => {
		expect(await fetchJson<Sheet>(answer('{"rows":["a"]}'), 'rows')).toEqual({ rows: ['a'] });
	});

	it('refuses a status, a page in place of JSON, and JSON of another shape, with what was expected', async () => {
		await expect(fetchJson<Sheet>(answer('{"rows":[]}', 404), 'rows')).rejects.toThrow('status 404');
		await expect(fetchJson<Sheet>(answer('<!doctype html>'), 'rows')).rejects.toThrow(NotFetched);
		await expect(fetchJson<Sheet>(answer('{"entries":[]}'), 'rows')).rejects.toThrow(NotFetched);
		await expect(fetchJson<Sheet>(answer('null'), 'rows')).rejects.toThrow(NotFetched);
	});

	it('says that a file was not fetched where there is no line', async () => {
		vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
		await expect(fetchJson<Sheet>('rows.json', 'rows')).rejects.toThrow(NotFetched);
		vi.unstubAllGlobals();
	});

	it('reads what a page wrote into an attribute, and refuses where nothing stands there', () => {
		expect(dataJson<Sheet>('{"rows":[]}', 'rows')).toEqual({ rows: [] });
		expect(() => dataJson<Sheet>(undefined, 'rows')).toThrow('missing: rows');
	});
});

describe('a value that is made once', () => {
	it('is shared by all who ask, and made again only after a failure', async () => {
		const make = vi.fn(() => Promise.resolve(1));
		make.mockRejectedValueOnce(new Error('no line'));
		const value = once(make);
		await expect(value()).rejects.toThrow('no line');
		expect(await Promise.all([value(), value()])).toEqual([1, 1]);
		expect(make).toHaveBeenCalledTimes(2);
	});

	it('is made for each key apart', async () => {
		const make = vi.fn((city: string) => Promise.resolve(city.length));
		const value = onceEach(make);
		expect(await Promise.all([value('Liège'), value('Osijek'), value('Liège')])).toEqual([5, 6, 5]);
		expect(make).toHaveBeenCalledTimes(2);
	});
});

it('tells a task that a later one has begun', () => {
	const begin = turns();
	const first = begin();
	expect(first()).toBe(true);
	const second = begin();
	expect([first(), second()]).toEqual([false, true]);
});

it('calls an element busy until the last of what was begun on it is done', async () => {
	vi.stubGlobal('requestAnimationFrame', (frame: () => void) => void queueMicrotask(frame));
	const attributes = new Set<string>();
	const element = {
		setAttribute: (name: string) => void attributes.add(name),
		removeAttribute: (name: string) => void attributes.delete(name)
	};
	const seen: boolean[] = [];
	const begin = () =>
		new Promise<void>((done) => {
			afterFrame(() => {
				seen.push(attributes.has('aria-busy'));
				done();
			}, element);
		});
	await Promise.all([begin(), begin()]);
	vi.unstubAllGlobals();
	expect(seen).toEqual([true, false]);
});

describe('the address', () => {
	function addressBar(search: string) {
		const steps: string[] = [];
		let back = (): void => undefined;
		const bar: AddressBar = {
			location: { pathname: '/cities/', search },
			history: {
				pushState: (_state, _title, address) => void steps.push(`new ${String(address)}`),
				replaceState: (_state, _title, address) => void steps.push(`same ${String(address)}`)
			},
			addEventListener: (_type, listener) => void (back = listener)
		};
		return { bar, steps, goBack: () => back() };
	}

	it('takes a choice as a step of the history, and typing as the same step', () => {
		const { bar, steps } = addressBar('?sort=name');
		writeQuery('?sort=area', 'new', bar);
		writeQuery('?q=a', 'same', bar);
		writeQuery('', 'new', bar);
		expect(steps).toEqual(['new /cities/?sort=area', 'same /cities/?q=a', 'new /cities/']);
	});

	it('takes no step for what it says already', () => {
		const { bar, steps } = addressBar('?sort=name');
		writeQuery('?sort=name', 'new', bar);
		expect(steps).toEqual([]);
	});

	it('is followed back and forward', () => {
		const { bar, goBack } = addressBar('');
		const apply = vi.fn();
		onAddress(apply, bar);
		goBack();
		expect(apply).toHaveBeenCalledOnce();
	});
});
