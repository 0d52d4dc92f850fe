import { afterEach, describe, expect, it, vi } from 'vitest';
import { m } from '../messages/index.ts';
import { copyOrShow } from './copy-or-show.ts';

/** As much of a page as the function needs. */
class Field {
	dataset: Record<string, string> = {};
	attributes = new Map<string, string>();
	value = '';
	className = '';
	readOnly = false;
	rows = 0;
	isSelected = false;
	setAttribute(name: string, value: string) {
		this.attributes.set(name, value);
	}
	focus() {}
	select() {
		this.isSelected = true;
	}
}

function page(clipboard: unknown) {
	const shown: Field[] = [];
	const button = {
		textContent: 'Copy',
		attributes: new Map([['aria-label', 'Copy: a record']]),
		removeAttribute(name: string) {
			button.attributes.delete(name);
		},
		get nextElementSibling() {
			return shown.at(-1) ?? null;
		},
		after(field: Field) {
			if (!shown.includes(field)) shown.push(field);
		}
	};
	vi.stubGlobal('HTMLTextAreaElement', Field);
	vi.stubGlobal('document', { createElement: () => new Field() });
	vi.stubGlobal('navigator', { clipboard });
	return { button, shown };
}

afterEach(() => vi.unstubAllGlobals());

describe('a text to copy', () => {
	it('goes to the clipboard where there is one', async () => {
		const writeText = vi.fn().mockResolvedValue(undefined);
		const { button, shown } = page({ writeText });
		await copyOrShow(button as unknown as HTMLElement, 'a record');
		expect(writeText).toHaveBeenCalledWith('a record');
		expect([button.textContent, shown]).toEqual([m.citations.copied, []]);
		// A reader who hears the button hears what the press did, too.
		expect(button.attributes.has('aria-label')).toBe(false);
	});

	it.each([
		['there is no clipboard', undefined],
		['the browser refuses', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }]
	])('is shown selected, once, where %s', async (_, clipboard) => {
		const { button, shown } = page(clipboard);
		await copyOrShow(button as unknown as HTMLElement, 'a record');
		await copyOrShow(button as unknown as HTMLElement, 'a record');
		expect(button.textContent).toBe(m.citations.copyFailed);
		expect(shown).toHaveLength(1);
		expect(shown[0]).toMatchObject({ value: 'a record', readOnly: true, isSelected: true });
		expect(shown[0]?.attributes.get('aria-label')).toBe(m.citations.byHandLabel);
	});
});
