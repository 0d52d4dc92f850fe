import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../documents/to-markdown.ts';
import { withSiteLinks } from '../../documents/site-links.ts';
import { m } from '../../messages/index.ts';
import { datasetIn } from '../../../hosts/build.ts';
import { meetingPack } from '../meeting-pack.ts';

const shipped = datasetIn('data/weldi');
const text = (dataset = shipped) =>
	toMarkdown(withSiteLinks(meetingPack(dataset, 'lampedusa-health'), () => null));
/** The note of a line that holds some words. */
const noteOf = (pack: string, words: string): string => {
	const number = new RegExp(`${words}[^\\n]*?\\[\\^(\\d+)\\]`, 'u').exec(pack)![1]!;
	return new RegExp(`^\\[\\^${number}\\]: (.*)$`, 'mu').exec(pack)![1]!;
};

describe('a footnote of a pack', () => {
	const pack = text();

	it('says under which heading of its profile a statement is printed, and the pack what that means', () => {
		expect(noteOf(pack, 'Settled foreign nationals \\|')).toContain(', under “Migrant population”.');
		expect(noteOf(pack, 'Municipal staff')).toContain(', under “Weaknesses”.');
		expect(noteOf(pack, 'Exchange experience of healthcare')).toContain(', under “Challenges and needs”.');
		expect(noteOf(pack, 'Social Cohesion Plan')).toContain(', under “Local strategies”.');
		expect(pack).toContain(m.meetingPack.headings);
	});

	it('has no remark on how the tables were made, which stands on the page of the record', () => {
		const remarks = [...shipped.practices, ...shipped.grid].flatMap(({ basisNote }) => basisNote ?? []);
		expect(remarks.length).toBeGreaterThan(0);
		for (const remark of remarks) expect(pack).not.toContain(remark);
		expect(pack).toContain(m.meetingPack.remarks);
	});

	it('names pages alone where the tables have no headings, and then says nothing of them', () => {
		const without = text({
			...shipped,
			facts: shipped.facts.map((row) => ({ ...row, section: [] })),
			needs: shipped.needs.map((row) => ({ ...row, section: [] })),
			swot: shipped.swot.map((row) => ({ ...row, section: [] })),
			practices: shipped.practices.map((row) => ({ ...row, section: [] })),
			policies: shipped.policies.map((row) => ({ ...row, section: [] }))
		});
		expect(without).not.toMatch(/, under “/u);
		expect(without).not.toContain(m.meetingPack.headings);
		expect(noteOf(without, 'Municipal staff')).toContain('pp. 33–37.');
	});
});
