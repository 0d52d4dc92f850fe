import { describe, expect, it } from 'vitest';
import type { Inline } from '../../documents/document.ts';
import { inlinesOf } from '../../documents/site-links.ts';
import { formatPages } from '../../format/pages.ts';
import { m } from '../../messages/index.ts';
import { backgroundOf } from '../../selectors/background.ts';
import { datasetIn } from '../../../hosts/build.ts';
import { policyIn } from '../../../hosts/build.ts';
import { joinSources } from '../../selectors/join-sources.ts';
import { backgroundBlocks, TOLD_IN_FULL } from './background.ts';
import { citer } from './cite.ts';

const dataset = datasetIn('data/weldi');
const context = policyIn('data/eu', 'data/weldi')!;
const blocksOn = (...themeIds: string[]) => {
	const citing = citer(joinSources(dataset.sources, context.sources));
	const themes = dataset.themes.filter(({ themeId }) => themeIds.includes(themeId));
	const blocks = backgroundBlocks(dataset, context, themes, citing);
	return { runs: blocks.flatMap(inlinesOf), cited: citing.cited().map(({ sourceId }) => sourceId), blocks };
};
const textOf = (runs: readonly Inline[]) => runs.map(({ text }) => text).join('');
const [linked] = context.partnershipActions.flatMap(({ actionId }) =>
	context.crosswalk.filter(({ targetId }) => targetId === actionId)
);
const unlinked = dataset.themes.find(
	({ themeId }) => backgroundOf(context, [themeId]).unlinkedIds.length > 0
)!;

const linkedTo = (themeId: string) => context.crosswalk.filter((link) => link.themeId === themeId);
/** Links of the kind that has most. */
function mostLinks(themeId: string): number {
	const kinds = linkedTo(themeId).map(({ targetKind }) => targetKind);
	return Math.max(0, ...kinds.map((kind) => kinds.filter((each) => each === kind).length));
}

describe('the European background of a pack', () => {
	it('tells an action with deadline and pillar, and why it is here, each with page and place', () => {
		const { runs, cited } = blocksOn(linked!.themeId);
		const action = context.partnershipActions.find(({ actionId }) => actionId === linked!.targetId)!;
		expect(textOf(runs)).toContain(m.policy.numbered(action.number, action.title));
		expect(textOf(runs)).toContain(m.policy.deadline(action.deadline));
		expect(textOf(runs)).toContain(m.policy.pillar);
		const noteOf = (text: string) =>
			runs.find((run) => run.text === text)?.note?.map(({ text: part }) => part);
		expect(noteOf(action.objective)?.[0]).toContain(formatPages(action.page)!);
		expect(noteOf(linked!.why)?.[0]).toContain(m.meetingPack.basis.editorial);
		expect(cited).toContain(action.sourceId);
	});

	it('says of a pillar that is a picture in the source that it is one', () => {
		const { actionId } = context.partnershipActions.find(({ pillar }) => pillar === null)!;
		const { themeId } = context.crosswalk.find(({ targetId }) => targetId === actionId)!;
		expect(textOf(blocksOn(themeId).runs)).toContain(
			`${m.policy.pillar}: ${m.evidence.empty.picture.toLowerCase()}.`
		);
	});

	it('gives status and latest state of integration actions, and the local measures, each with our reason', () => {
		const few = dataset.themes.filter(({ themeId }) => mostLinks(themeId) <= TOLD_IN_FULL);
		expect(few.length).toBeGreaterThan(3);
		for (const { themeId } of few) {
			const text = textOf(blocksOn(themeId).runs);
			for (const { targetKind, targetId, why } of linkedTo(themeId)) {
				expect(text).toContain(why);
				if (targetKind !== 'integration_action') continue;
				const { status, latest } = context.integrationActions.find((each) => each.actionId === targetId)!;
				expect(text).toContain(`${m.policy.status}: ${m.policy.statuses[status]}. ${latest}`);
			}
		}
	});

	it('names every row of a long list with its status, and leaves the rest to its page', () => {
		const many = dataset.themes.filter(({ themeId }) => mostLinks(themeId) > TOLD_IN_FULL);
		expect(many.length).toBeGreaterThan(0);
		for (const { themeId } of many) {
			const text = textOf(blocksOn(themeId).runs);
			for (const { targetKind, targetId } of linkedTo(themeId)) {
				if (targetKind !== 'integration_action') continue;
				const action = context.integrationActions.find((each) => each.actionId === targetId)!;
				expect(text).toContain(m.policy.numbered(action.number, action.title));
				expect(text).toContain(`${m.policy.status}: ${m.policy.statuses[action.status]}.`);
			}
		}
	});

	it('names a theme without a link instead of leaving it out', () => {
		expect(textOf(blocksOn(unlinked.themeId).runs)).toContain(m.policy.unlinked([unlinked.label]));
	});
});
