import { describe, expect, it } from 'vitest';
import { asObject, keysOf, objectOf, recordOf, UnexpectedShape } from './typed-object.ts';

interface Sheet {
	readonly rows: readonly string[];
	readonly title: string;
}

describe('a typed object', () => {
	it('is given back as it is where it has the expected fields', () => {
		const value: unknown = { rows: [], title: 'Grid', more: 1 };
		expect(asObject<Sheet>(value, 'rows', 'title')).toBe(value);
	});

	it('is refused with what was expected and what is missing', () => {
		expect(() => asObject<Sheet>({ rows: [] }, 'rows', 'title')).toThrow(
			'expected an object with rows, title; missing: title'
		);
		for (const value of [null, undefined, 'text', 3])
			expect(() => asObject<Sheet>(value, 'rows')).toThrow(UnexpectedShape);
	});

	it('is built from its keys', () => {
		expect(recordOf(['a', 'bb'], (key) => key.length)).toEqual({ a: 1, bb: 2 });
		const sheet = { rows: ['x'], title: 'Grid' };
		expect(objectOf<Sheet>(keysOf(sheet), (key) => sheet[key])).toEqual(sheet);
	});
});
