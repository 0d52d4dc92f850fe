import { describe, expect, it } from 'vitest';
import type { CrosswalkTarget } from '../domain/choices.ts';
import type { CrosswalkLink, PolicyContext } from '../domain/policy-context.ts';
import { policyIn } from '../../hosts/build.ts';
import { backgroundOf, hasActions } from './background.ts';

const shipped = policyIn('data/eu', 'data/weldi')!;
const link = (themeId: string, targetKind: CrosswalkTarget, targetId: string): CrosswalkLink => ({
	themeId,
	targetKind,
	targetId,
	why: `${themeId} meets ${targetId}`,
	sourceId: 'invented',
	page: null,
	basis: 'editorial',
	basisNote: null
});
const [first, second] = shipped.integrationActions;
const context: PolicyContext = {
	...shipped,
	crosswalk: [
		link('ferries', 'integration_action', second!.actionId),
		link('ferries', 'advocacy', 'piers'),
		link('language-cafes', 'integration_action', first!.actionId),
		link('language-cafes', 'integration_action', second!.actionId),
		link('lighthouses', 'advocacy', 'piers')
	]
};

describe('backgroundOf', () => {
	it('gives each action once, in the order of its table, with a link for every theme', () => {
		const { integrationActions } = backgroundOf(context, ['language-cafes', 'ferries', 'ferries']);
		expect(
			integrationActions.map(({ row, links }) => [row.actionId, links.map(({ themeId }) => themeId)])
		).toEqual([
			[first!.actionId, ['language-cafes']],
			[second!.actionId, ['language-cafes', 'ferries']]
		]);
	});

	it('names the themes without an action, also those that meet only what the network asks for', () => {
		const background = backgroundOf(context, ['ferries', 'lighthouses', 'markets']);
		expect(background.unlinkedIds).toEqual(['lighthouses', 'markets']);
		expect([...background.claims].map(([id, links]) => [id, links.length])).toEqual([['piers', 2]]);
		expect(hasActions(background)).toBe(true);
		expect(hasActions(backgroundOf(context, ['lighthouses']))).toBe(false);
	});

	it('is empty without themes', () => {
		const background = backgroundOf(context, []);
		expect([background.unlinkedIds, background.claims.size, hasActions(background)]).toEqual([[], 0, false]);
	});

	it('finds every link of the shipped crosswalk', () => {
		const themeIds = [...new Set(shipped.crosswalk.map(({ themeId }) => themeId))];
		const { partnershipActions, integrationActions, localMeasures, claims } = backgroundOf(shipped, themeIds);
		const links = [
			...[...partnershipActions, ...integrationActions, ...localMeasures].flatMap((linked) => linked.links),
			...[...claims.values()].flat()
		];
		expect(new Set(links)).toEqual(new Set(shipped.crosswalk));
	});
});
