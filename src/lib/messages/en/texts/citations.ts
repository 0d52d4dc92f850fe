import type { InferredPart } from '../../../domain/inferred-part.ts';

export const citations = {
	undated: 'no date',
	inferred: {
		kind: 'Stated in the source; its kind is inferred.',
		mark: 'The mark is inferred from the text, not stated in it.',
		wording: 'Inferred from the text, not stated in it.'
	} satisfies Record<InferredPart, string>,
	editorial: 'Editorial, not stated in the source.',
	/** In the place of the address where only the reader's browser knows it. */
	thisCopy: 'the address of this copy',
	copyAs: { text: 'Copy the text', bibtex: 'Copy the BibTeX' },
	copy: 'Copy with citation',
	copied: 'Copied',
	copyFailed: 'Not copied: the text is selected, copy it by hand',
	/** Names the field with the text that the browser did not copy. */
	byHandLabel: 'Text to copy by hand',
	suggest: 'Suggest a change',
	unavailable: 'The record could not be fetched'
};
