import { asObject } from '../domain/typed-object.ts';
import type { DraftForm } from '../drafts/kept-draft.ts';
import type { ExchangePlan } from './exchange-plan.ts';

/**
 * An exchange plan as the browser keeps it: what the reader wrote over a draft of the tables. Footnotes are numbered by the
 * draft, so that an edit of another dataset's draft, which would point to wrong pages, is none of this draft.
 */
export const planForm = (draft: ExchangePlan): DraftForm<ExchangePlan> => ({
	// As it was named when readers began to keep theirs.
	kind: 'exchange-brief',
	write: (plan) => JSON.stringify(plan),
	parse: (text) => {
		const { sections, notes, days } = asObject<ExchangePlan>(JSON.parse(text), 'sections', 'notes');
		const isOfDraft = notes.join('\n') === draft.notes.join('\n');
		return isOfDraft ? { ...draft, sections: { ...draft.sections, ...sections }, days } : null;
	}
});
