import { describe, expect, it } from 'vitest';
import type { Theme } from '../../domain/dataset.ts';
import type { PolicyContext } from '../../domain/policy-context.ts';
import { askBackground, fundQuotes } from './ask.ts';

const themes = ['piers', 'boats', 'nets'].map((themeId) => ({
	themeId,
	label: themeId.toUpperCase()
})) as unknown as Theme[];
const link = (themeId: string, targetKind: string, targetId: string) => ({
	themeId,
	targetKind,
	targetId,
	why: `${themeId} meets ${targetId}`
});
const context = {
	partnershipActions: [{ actionId: 'one' }, { actionId: 'two' }],
	integrationActions: [],
	localMeasures: [],
	crosswalk: [
		link('piers', 'advocacy', 'mend'),
		link('piers', 'partnership_action', 'one'),
		link('boats', 'partnership_action', 'two')
	]
} as unknown as PolicyContext;

describe('askBackground', () => {
	it('takes the actions on the themes that the crosswalk or the network ties to the ask, with both reasons', () => {
		const background = askBackground({ advocacyId: 'mend', themeIds: ['boats', 'nets'] }, themes, context)!;
		expect(background.partnershipActions.map(({ row }) => row.actionId)).toEqual(['one', 'two']);
		expect(background.themes.map(({ label, link: own }) => [label, own?.why ?? null])).toEqual([
			['PIERS', 'piers meets mend'],
			['BOATS', null]
		]);
		expect(background.partnershipActions[1]!.links.map(({ why }) => why)).toEqual(['boats meets two']);
	});

	it('is null where no theme of the ask meets an action, and where there is no policy context', () => {
		expect(askBackground({ advocacyId: 'other', themeIds: ['nets'] }, themes, context)).toBeNull();
		expect(askBackground({ advocacyId: 'mend', themeIds: ['boats'] }, themes, null)).toBeNull();
	});
});

describe('fundQuotes', () => {
	const statement = (statementId: string, fund: string | null, kind = 'fund') => ({
		statementId,
		fund,
		kind
	});
	const documents = {
		contextStatements: [
			statement('a', 'AMIF'),
			statement('b', 'ERDF'),
			statement('c', null),
			statement('d', null, 'problem')
		]
	} as unknown as PolicyContext;
	const ids = (funds: readonly string[], from: PolicyContext | null = documents) =>
		fundQuotes(funds, from).map(({ statementId }) => statementId);

	it('takes what is said of the funds, and of all funds', () => {
		expect(ids(['AMIF'])).toEqual(['a', 'c']);
	});

	it('is empty where an ask is about no fund, and where there is no policy context', () => {
		expect(ids([])).toEqual([]);
		expect(ids(['AMIF'], null)).toEqual([]);
	});
});
