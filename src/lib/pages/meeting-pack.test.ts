import { describe, expect, it } from 'vitest';
import { escapeMarkdown, toMarkdown } from '../documents/to-markdown.ts';
import { footnoteNumbers, inlinesOf, withSiteLinks } from '../documents/site-links.ts';
import { GRID_KINDS } from '../domain/choices.ts';
import { m } from '../messages/index.ts';
import { datasetIn } from '../../hosts/build.ts';
import { policyIn } from '../../hosts/build.ts';
import { meetingPack } from './meeting-pack.ts';

const tiny = datasetIn('tests/fixtures/tiny-network');
const shipped = datasetIn('data/weldi');
const headings = (id: string, dataset = shipped) =>
	meetingPack(dataset, id).blocks.flatMap((block) =>
		block.type === 'heading' && block.level === 1 ? [block.text] : []
	);
const text = (id: string, dataset = shipped) =>
	toMarkdown(withSiteLinks(meetingPack(dataset, id), () => null));

describe('a meeting pack', () => {
	it('has needs and questions first, then programme, host, a section a theme, practices and sources', () => {
		const [, , host, theme] = headings('albacete-housing');
		expect(headings('albacete-housing')).toEqual([
			m.meetingPack.themeQuestion.heading('Albacete'),
			m.meetingPack.programme,
			m.meetingPack.host('Albacete'),
			theme,
			m.meetingPack.practices,
			m.meetingPack.otherQuestions,
			m.meetingPack.sources
		]);
		expect([host, theme]).toEqual(['The host: Albacete', expect.stringMatching(/^On the theme: .*housing$/)]);
	});

	it('is made for every meeting, also those without host, day or theme', () => {
		for (const { meetingId } of shipped.meetings) {
			const pack = meetingPack(shipped, meetingId);
			expect(pack.blocks.length, meetingId).toBeGreaterThan(8);
			expect(text(meetingId)).not.toMatch(/undefined|\[object|NaN|null/);
		}
		expect(text('funding-workshop')).toContain(m.meetingPack.noTheme);
		expect(text('liege-city-ids')).toContain(': 1 city states a need, and no practice of any city');
		expect(text('advocacy-group-kick-off')).toContain(m.meetingPack.question.day);
		expect(text('advocacy-group-kick-off')).toContain(m.meetingPack.noHost);
	});

	it('gives every statement of a city a footnote with page and record', () => {
		const pack = meetingPack(shipped, 'albacete-housing');
		const notes = [...footnoteNumbers(pack).keys()].map(({ note }) => note!);
		expect(notes.length).toBeGreaterThan(30);
		for (const note of notes) {
			// A later source is a page of the web as a rule, and has no pages to name.
			const isLater = note.at(-1)!.href?.startsWith('site:since/');
			expect(note.map(({ text }) => text).join('')).toMatch(isLater ? /\S/ : /, pp?\. \d|page/);
			expect(note.at(-1)!.href).toMatch(/^site:(cities|meetings|grid|since|about)\//);
		}
	});

	it('sets what later sources say of the host beside what the report prints', () => {
		const { meetingId } = shipped.meetings.find(({ hostCityId }) => hostCityId === 'lampedusa')!;
		const pack = text(meetingId);
		expect(pack).toContain('150,000');
		expect(pack).toMatch(/Contradicts the report, 2023:.* almost 100,000/);
		expect(text(tiny.meetings[0]!.meetingId, { ...tiny, later: [] })).not.toContain(m.meetingPack.since);
	});

	it('says with what the figures of the host compare, and why not', () => {
		const pack = text('albacete-housing');
		expect(pack).toMatch(/Another area: /);
		expect(pack).toMatch(/Compares with /);
		expect(pack.match(/no other city states/gi)).toHaveLength(1);
	});

	it('names its source once in full, and then by the number of that note', () => {
		const pack = text('albacete-housing');
		const notes = [...pack.matchAll(/^\[\^\d+\]: (.*)$/gm)].map(([, note]) => note!);
		const full = notes.filter((note) => !note.startsWith('As note '));
		expect(new Set(full).size).toBe(full.length);
		expect(full.length).toBeLessThanOrEqual(5);
		expect(notes.length).toBeGreaterThan(30);
	});

	it('has what the page of its theme has: exchanges, strengths of other cities, needs of the host in the grid', () => {
		for (const { meetingId, themeIds, hostCityId } of shipped.meetings) {
			const pack = text(meetingId);
			for (const { title, themeIds: on } of shipped.exchangeTopics)
				if (on.some((id) => themeIds.includes(id))) expect(pack, meetingId).toContain(title.slice(0, 20));
			const strengths = shipped.swot.filter(
				({ quadrant, themeIds: on }) => quadrant === 'strength' && on.some((id) => themeIds.includes(id))
			);
			const heading = m.meetingPack.swotOn.strength(hostCityId !== null);
			expect(pack.includes(`### ${heading}\n`), meetingId).toBe(
				strengths.some(({ cityId }) => cityId !== hostCityId)
			);
			expect(pack.includes(m.meetingPack.gridNeeds), meetingId).toBe(
				themeIds.length > 0 && hostCityId !== null
			);
		}
	});

	it('has every strength and threat that the page of its theme has, and leads there for the others', () => {
		for (const { meetingId, themeIds } of shipped.meetings) {
			const pack = text(meetingId);
			const lines = shipped.swot.filter(({ themeIds: on }) => on.some((id) => themeIds.includes(id)));
			const isTold = ({ quadrant }: (typeof lines)[number]) => ['strength', 'threat'].includes(quadrant);
			for (const line of lines.filter(isTold)) expect(pack, meetingId).toContain(line.text.slice(0, 20));
			for (const themeId of themeIds) {
				const others = lines.filter((line) => line.themeIds.includes(themeId) && !isTold(line)).length;
				if (others > 0) expect(pack).toContain(m.meetingPack.moreSwot(others));
			}
		}
	});

	it('names every city once in the part of each kind: with what it states, in their order, or as one that states none', () => {
		for (const { meetingId, themeIds } of shipped.meetings)
			for (const themeId of themeIds) {
				const { label } = shipped.themes.find((theme) => theme.themeId === themeId)!;
				const pack = text(meetingId).split(`## ${escapeMarkdown(m.meetingPack.entries(label))}\n`)[1]!;
				for (const kind of GRID_KINDS) {
					const part = pack.split(`### ${m.meetingPack.kind[kind]}\n`)[1]!.split('\n##')[0]!;
					if (part.includes(m.meetingPack.noEntries) || part.includes(m.meetingPack.underOther)) continue;
					const listed = [...part.matchAll(/^- \*\*(.*?):\*\* /gm)].map(([, name]) => name!);
					const order = shipped.cities.map(({ name }) => name).filter((name) => listed.includes(name));
					expect(
						listed.filter((name, at) => name !== listed[at - 1]),
						`${meetingId} ${kind}`
					).toEqual(order);
					const others = shipped.cities.map(({ name }) => name).filter((name) => !order.includes(name));
					if (others.length > 0) expect(part).toContain(m.meetingPack.noneOf[kind](others));
				}
			}
	});

	it('names what the grid has of the host’s needs on a subject of the themes under another theme, with that theme', () => {
		const part = text('lampedusa-health').split(`### ${m.meetingPack.gridNeeds}\n`)[1]!.split('\n##')[0]!;
		const maternal = shipped.grid.find(({ entryId }) => entryId === 'lampedusa-women-minors-need-2')!;
		const { label } = shipped.themes.find(({ themeId }) => themeId === maternal.themeId)!;
		expect(part).toContain(maternal.text.slice(0, 20));
		expect(part).toContain(escapeMarkdown(m.meetingPack.filedUnder(label)));
	});

	it('names practices that touch a subject of the themes under another theme, each with its own', () => {
		const part = text('albacete-housing').split(`## ${m.meetingPack.practices}\n`)[1]!.split('\n##')[0]!;
		const near = part.split(m.meetingPack.practicesElsewhere)[1]!;
		expect(near).toContain('Filed under ');
	});

	it('tells what the agenda names under another theme: the need of the host, and practices on it', () => {
		const pack = text('lampedusa-health');
		const needs = pack.split(`### ${m.meetingPack.gridNeeds}\n`)[1]!.split('\n##')[0]!;
		expect(needs).toContain('A skyrocketing number of unaccompanied minors.');
		const practices = pack.split(`## ${m.meetingPack.practices}\n`)[1]!.split('\n##')[0]!;
		const named = practices.split(m.meetingPack.practicesOnAgenda)[1]!;
		expect(named).toContain('CAMNA accompanies young people');
		expect(named).toContain('A centre for minors without their families');
	});

	it('names strategies and services of the profiles on its theme, and never says that they were not looked through', () => {
		const pack = text('lampedusa-health');
		const part = pack.split(`### ${m.meetingPack.strategies}\n`)[1]!.split('\n##')[0]!;
		expect(part).toContain('**Timișoara:** Service supporting Ukrainian refugees');
		expect(pack).toContain(m.meetingPack.strategiesOn.listed);
		expect(pack).not.toContain('not looked through');
		const uncoded = {
			...shipped,
			policies: shipped.policies.map((policy) => ({ ...policy, themeIds: [] }))
		};
		expect(text('lampedusa-health', uncoded)).toContain(m.meetingPack.strategiesOn.unsorted);
		expect(text('lampedusa-health', uncoded)).not.toContain(`### ${m.meetingPack.strategies}\n`);
	});

	it('says what the profile of the host says it has, on its themes and by title besides', () => {
		const part = text('albacete-housing').split(`### ${m.meetingPack.hostHas}\n`)[1]!.split('\n##')[0]!;
		const [onThemes, others] = part.split(m.meetingPack.hostHasElse);
		expect(onThemes).toContain('ACAIM');
		expect(others).toContain('Equality Plan');
	});

	it('says where the grid departs from the subject of an entry', () => {
		const pack = text('lampedusa-health');
		const needs = pack.split('### Needs')[1]!.split('###')[0]!;
		expect(needs).toContain(m.grid.offTheme(['Accommodation of asylum seekers']));
		const practices = pack.split('### Practices')[1]!.split('###')[0]!;
		expect(practices).toContain(m.grid.offTheme(['Participation and co-creation']));
	});

	it('says of a line that the grid does not have under the theme that it is sorted by us, and where the grid has it', () => {
		const needs = text('lampedusa-health').split('### Needs')[1]!.split('###')[0]!;
		const lines = needs.split('\n').filter((line) => line.startsWith('- '));
		const lineOf = (words: string) => lines.find((line) => line.includes(words))!;
		const governance = shipped.themes.find(({ themeId }) => themeId === 'governance')!;
		expect(lineOf('Schools, healthcare providers')).toContain(
			escapeMarkdown(m.meetingPack.sorted([governance.label]))
		);
		const entries = shipped.grid.filter(({ themeId, kind }) => themeId === 'health' && kind === 'need');
		expect(entries.length).toBeGreaterThan(0);
		for (const { needIds } of entries)
			for (const need of shipped.needs.filter(({ needId }) => needIds.includes(needId)))
				expect(lineOf(escapeMarkdown(need.text).slice(0, 30))).not.toContain('Sorted here by us');
	});

	it('asks the host nothing that is off the themes of the meeting', () => {
		const pack = text('albacete-housing');
		const asked = pack.slice(pack.indexOf(m.meetingPack.question.ofHost('Albacete')));
		for (const off of ['undated', 'absentGroups', 'title', 'fundNotStated'] as const)
			expect(asked).not.toContain(m.questions.ask[off](2));
	});

	it('names the plan of the grid that is on a subject of its theme, where nothing stands under the theme', () => {
		const pack = text('lampedusa-health');
		const planned = pack.split('### Planned actions')[1]!.split('###')[0]!;
		expect(planned).toContain(m.meetingPack.underOther);
		expect(planned).toContain('A new cooperation on health between levels of government.');
		expect(pack).not.toContain(m.questions.ask.needWithoutAction(1));
	});

	it('names the cities of a point of the programme beside it', () => {
		for (const { text: point, cityIds, meetingId } of shipped.meetingItems) {
			const line = text(meetingId)
				.split('\n')
				.find((each) => each.includes(escapeMarkdown(point)))!;
			const names = shipped.cities.filter(({ cityId }) => cityIds.includes(cityId)).map(({ name }) => name);
			for (const name of names) expect(line.split(/_|\*/).at(-2)).toContain(name);
		}
	});

	it('keeps what is to be confirmed apart', () => {
		expect(text('albacete-housing')).toContain(m.meetingPack.tentative.trim().slice(1, -1));
		expect(text('albacete-housing')).toContain('To be confirmed in the programme: Masterclass');
	});

	it('adds the European background of its themes, and leaves it out without themes or without a context', () => {
		const context = policyIn('data/eu', 'data/weldi');
		const withContext = (id: string) =>
			meetingPack(shipped, id, { context }).blocks.flatMap((block) =>
				block.type === 'heading' ? [block.text] : []
			);
		const [meeting] = shipped.meetings.filter(({ themeIds }) => themeIds.length > 0);
		expect(withContext(meeting!.meetingId)).toContain(m.meetingPack.background);
		expect(withContext('funding-workshop')).not.toContain(m.meetingPack.background);
		expect(headings(meeting!.meetingId)).not.toContain(m.meetingPack.background);
	});

	it('names each source that it cites', () => {
		const pack = meetingPack(tiny, tiny.meetings[0]!.meetingId);
		const all = pack.blocks.flatMap(inlinesOf).map((run) => run.text);
		expect(all).toContain(tiny.sources[0]!.title);
	});
});
