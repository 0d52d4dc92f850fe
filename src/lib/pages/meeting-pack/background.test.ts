import { describe, expect, it } from 'vitest';
import type { Inline } from '../../documents/document.ts';
import { inlinesOf } from '../../documents/site-links.ts';
import { formatPages } from '../../format/pages.ts';
import { m } from '../../messages/index.ts';
import { backgroundOf } from '../../selectors/background.ts';
import { datasetIn } from '../../../hosts/build.ts';
import { policyIn } from '../../../hosts/build.ts';
import { joinSources } from '../../selectors/join-sources.ts';
import { backgroundBlocks } from './background.ts';
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

	it('gives status and latest state of integration actions, and the local measures', () => {
		const text = textOf(blocksOn(...dataset.themes.map(({ themeId }) => themeId)).runs);
		for (const { targetKind, targetId, why } of context.crosswalk) {
			expect(text).toContain(why);
			if (targetKind !== 'integration_action') continue;
			const { status, latest } = context.integrationActions.find(({ actionId }) => actionId === targetId)!;
			expect(text).toContain(`${m.policy.status}: ${m.policy.statuses[status]}. ${latest}`);
		}
	});

	it('names a theme without a link instead of leaving it out', () => {
		expect(textOf(blocksOn(unlinked.themeId).runs)).toContain(m.policy.unlinked([unlinked.label]));
	});
});
