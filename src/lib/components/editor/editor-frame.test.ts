import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { DraftState } from './draft-state.svelte.ts';
import EditorFrame from './EditorFrame.svelte';

const draftIn = (isKeeping: boolean) => {
	let kept: unknown = null;
	const keep = (value: unknown) => {
		if (isKeeping) kept = value;
		return isKeeping;
	};
	return new DraftState<unknown>({ read: () => kept, keep }, 'fresh');
};
const head = createRawSnippet(() => ({ render: () => '<h2>Head</h2>' }));
const shown = (draft: DraftState<unknown>): string =>
	render(EditorFrame, { props: { draft, notKept: 'Nothing is kept.', head } }).body;

describe('the frame of a draft', () => {
	it('says nothing of a draft that is kept, and offers no way back from nothing', () => {
		const draft = draftIn(true);
		draft.change('edited', 'Edited.');
		expect(shown(draft)).toMatch(/<h2>Head<\/h2>.*role="status">Edited\./s);
		expect(shown(draft)).not.toMatch(/role="alert"|<button/);
	});

	it('says that the browser keeps nothing', () => {
		const draft = draftIn(false);
		draft.change('edited');
		expect(shown(draft)).toMatch(/role="alert"[^>]*>Nothing is kept\./);
	});

	it('takes back what took something away, until the next change', () => {
		const draft = draftIn(true);
		draft.change('edited');
		draft.takeAway('fresh', 'Emptied.');
		expect(shown(draft)).toMatch(/Emptied\..*<button[^>]*data-undo/s);
		draft.undo();
		expect([draft.value, draft.former]).toEqual(['edited', null]);
		draft.takeAway('fresh', '');
		draft.change('again');
		expect(draft.former).toBeNull();
	});

	it('reads what another page kept, and loses nothing that is not kept', () => {
		const [kept, lost] = [draftIn(true), draftIn(false)];
		for (const draft of [kept, lost]) {
			draft.change('edited');
			draft.refresh();
			expect(draft.value).toBe('edited');
		}
	});
});
