import { describe, expect, it } from 'vitest';
import { QueryReader, writeValues } from './query.ts';

describe('a reader of an address', () => {
	it('gives what is on offer and lists the rest with its key', () => {
		const reader = new QueryReader('?city=gent&theme=magic&kind=need,wish,need');
		expect(reader.one('city', ['gent', 'porto'])).toBe('gent');
		expect(reader.one('theme', ['housing'])).toBeNull();
		expect(reader.several('kind', ['action', 'need'])).toEqual(['need']);
		expect(reader.dropped).toEqual([
			{ key: 'theme', value: 'magic', why: 'unknown' },
			{ key: 'kind', value: 'wish', why: 'unknown' }
		]);
	});

	it('takes an empty value for none, and forgives space around it', () => {
		const reader = new QueryReader('?city=+gent+&theme=');
		expect(reader.one('city', ['gent'])).toBe('gent');
		expect(reader.one('theme', ['housing'])).toBeNull();
		expect(reader.dropped).toEqual([]);
	});

	it('reads a list written as one value or as several', () => {
		expect(new QueryReader('?cities=b,a').list('cities')).toEqual(['b', 'a']);
		expect(new QueryReader('?cities=b&cities=a,b,').list('cities')).toEqual(['b', 'a']);
	});

	it('keeps the order of the offer, or of the address', () => {
		const reader = new QueryReader('?cities=c,a');
		expect(reader.several('cities', ['a', 'b', 'c'])).toEqual(['a', 'c']);
		expect(reader.keep('cities', () => true)).toEqual(['c', 'a']);
	});
});

describe('an address as it is written', () => {
	it('leaves out what is empty and repeats the key of a list', () => {
		expect(writeValues({ a: null, b: '', c: [], d: ['x y', 'z'] })).toBe('?d=x+y&d=z');
		expect(writeValues({ a: null })).toBe('');
	});

	it('keeps commas readable, and the keys of others behind its own as they are', () => {
		expect(writeValues({ cities: 'a,b' }, '?utm=a%2Cb&cities=c&utm=d')).toBe('?cities=a,b&utm=a%2Cb&utm=d');
	});
});
