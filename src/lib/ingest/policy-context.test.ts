import { describe, expect, it } from 'vitest';
import { readFolder } from '../../hosts/read-folder.ts';
import { loadDataset } from './dataset.ts';
import { fitContext } from './fit-context.ts';
import { folderKind } from './folder-kind.ts';
import { loadPolicyContext } from './policy-context.ts';
import { problemLine } from './problem.ts';

const shipped = readFolder('data/eu');
type Edit = readonly [file: string, from: string | RegExp, to: string];

/** The files of the shipped context after some edits. */
const edited = (...edits: readonly Edit[]): Map<string, Uint8Array> => {
	const files = new Map(shipped);
	for (const [file, from, to] of edits) {
		const text = new TextDecoder().decode(files.get(file));
		const changed = text.replace(from, to);
		if (changed === text) throw new Error(`${file} has no ${String(from)}`);
		files.set(file, new TextEncoder().encode(changed));
	}
	return files;
};
const report = (files: ReadonlyMap<string, Uint8Array>): readonly string[] =>
	loadPolicyContext(files).problems.map((problem) => `${problem.code} ${problemLine(problem)}`);
const contextOf = (...edits: readonly Edit[]) => {
	const { context } = loadPolicyContext(edited(...edits));
	if (context === null) throw new Error('the context has errors');
	return context;
};
const networkOf = (folder: string) => {
	const { dataset } = loadDataset(readFolder(folder));
	if (dataset === null) throw new Error(`${folder} has errors`);
	return dataset;
};

describe('loadPolicyContext', () => {
	it('finds nothing in the shipped one', () => {
		expect(report(shipped)).toEqual([]);
	});

	it('reports a misspelt action of the crosswalk, with the one that is meant', () => {
		expect(report(edited(['crosswalk.csv', ',action-funds,', ',action-fund,']))).toEqual([
			expect.stringMatching(
				/^unknown-id crosswalk\.csv:\d+ target_id: "action-fund" is not in partnership_actions\.csv; did you mean "action-funds"\?$/
			)
		]);
	});

	it('looks for a target in the table of its kind only', () => {
		expect(
			report(edited(['crosswalk.csv', 'local_measure,peer-learning', 'integration_action,peer-learning']))
		).toEqual([expect.stringMatching(/"peer-learning" is not in integration_actions\.csv/)]);
	});

	it('reports an unknown kind once, and not its id besides', () => {
		expect(report(edited(['crosswalk.csv', 'local_measure,', 'local_mesure,']))).toEqual([
			expect.stringMatching(/^wrong-value crosswalk\.csv:\d+ target_kind: .*did you mean "local_measure"\?$/)
		]);
	});

	it('leaves to each network what are its themes and its advocacy', () => {
		expect(
			report(
				edited(
					['crosswalk.csv', 'housing,advocacy,reception', 'ferries,advocacy,piers'],
					['crosswalk.csv', /^concepts,/m, 'lighthouses,']
				)
			)
		).toEqual([]);
	});

	it('reports a step that stands under a step of another action', () => {
		expect(
			report(
				edited([
					'partnership_timeline.csv',
					'action-funds,funds-practices,',
					'action-funds,education-mapping,'
				])
			)
		).toEqual([
			expect.stringMatching(
				/^wrong-parent .* "education-mapping" has the action_id "action-education"; an entry stands under one of its own$/
			)
		]);
	});

	it('takes a step whose months are in a picture, and no step that ends before it starts', () => {
		const { partnershipTimeline } = contextOf();
		expect(partnershipTimeline.filter(({ start }) => start === null).length).toBeGreaterThan(0);
		expect(report(edited(['partnership_timeline.csv', '2025-06,2026-12', '2027-06,2026-12']))).toEqual([
			expect.stringMatching(/^wrong-range /)
		]);
	});

	it('needs its actions, and does without its history', () => {
		const files = new Map(shipped);
		files.delete('milestones.csv');
		expect(loadPolicyContext(files).context?.milestones).toEqual([]);
		files.delete('partnership_actions.csv');
		expect(report(files)).toContain(
			'missing-table partnership_actions.csv: the table is missing: Actions in the work plan of the EU partnership.'
		);
	});
});

describe('fitContext', () => {
	const network = networkOf('data/weldi');

	it('leaves the context as it is where the network has every theme and claim', () => {
		const context = contextOf();
		expect(fitContext(context, network)).toEqual({ context, warnings: [] });
	});

	it('counts what speaks of themes that a network does not have, and names what may be meant', () => {
		const context = contextOf(
			['crosswalk.csv', 'housing,advocacy,', 'houssing,advocacy,'],
			['crosswalk.csv', 'concepts,advocacy,reception', 'concepts,advocacy,receptoin']
		);
		const fitted = fitContext(context, network);
		expect(fitted.context.crosswalk).toHaveLength(context.crosswalk.length - 2);
		expect(fitted.warnings.map(problemLine)).toEqual([
			'crosswalk.csv theme_id: 2 of 29 rows speak of themes or advocacy claims that the network "weldi" does not have, and are left out for it: "receptoin" (did you mean "reception"?), "houssing" (did you mean "housing"?)'
		]);
	});

	it('is no error for another network, and leaves out the sources that only its rows named', () => {
		const context = contextOf();
		const fitted = fitContext(context, networkOf('tests/fixtures/tiny-network'));
		expect(fitted.context.crosswalk).toEqual([]);
		expect(fitted.context.partnershipActions).toEqual(context.partnershipActions);
		expect(fitted.context.sources.length).toBe(context.sources.length - 1);
		expect(fitted.warnings.map(({ severity, code }) => [severity, code])).toEqual([
			['warning', 'other-network']
		]);
	});
});

describe('folderKind', () => {
	it('tells a context from a network by its tables', () => {
		expect(folderKind(shipped)).toBe('policy');
		expect(folderKind(readFolder('tests/fixtures/tiny-network'))).toBe('network');
		expect(folderKind(new Map())).toBe('network');
		expect(folderKind(new Map([['eu/CROSSWALK.CSV', new Uint8Array()]]))).toBe('policy');
	});
});
