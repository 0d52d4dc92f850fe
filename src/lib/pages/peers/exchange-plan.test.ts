import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import { toDocx } from '../../documents/to-docx.ts';
import { toMarkdown } from '../../documents/to-markdown.ts';
import { m } from '#lib/messages/index.ts';
import { documentOfPlan, draftPlan, otherAsks } from './exchange-plan.ts';
import { peerCitySlice } from './city-slice.ts';
import { exchangeEntries } from './exchange-calendar.ts';
import { peerNetwork } from './network.ts';
import { ownQuestionMatcher } from './own-question.ts';
import { planSource } from './pair.ts';
import type { RecordKey } from '#lib/peers/peer-records.ts';
import { subjectWordsSlice } from '#lib/peers/subject-words.ts';

const dataset = datasetIn('data/weldi');
const network = peerNetwork(dataset);
const [learner, ...others] = dataset.cities;
const slice = peerCitySlice(dataset, network, learner!.cityId);
const source = planSource(dataset);
const match = ownQuestionMatcher(slice, subjectWordsSlice(dataset));

describe('the plan of an exchange', () => {
	it('holds the ask that was chosen, with every host, whether a record of the host matches it or not', () => {
		for (const ask of slice.asks.slice(0, 4))
			for (const host of others) {
				const { sections } = draftPlan(slice, host, ask.key, source);
				expect(sections.aims, `${ask.key} ${host.cityId}`).toContain(ask.text);
				expect(sections.questions).toContain(ask.text.replace(/\.$/, ''));
			}
	});

	it('holds a question in own words, also one that no record matches', () => {
		for (const text of ['city ID', 'zeppelin mooring'])
			for (const host of others) {
				const { sections, notes } = draftPlan(slice, host, match(text), source);
				expect(sections.aims).toContain(text);
				expect(notes.some((note) => note.includes('in its own words'))).toBe(true);
			}
	});

	it('gives no list of words as a reason', () => {
		for (const host of others)
			expect(draftPlan(slice, host, null, source).sections.pair).not.toMatch(/words (that|in)|in common:/i);
	});

	it('says what a funder asks: one country or two, and which European funds the documents name; no rule', () => {
		for (const host of others) {
			const { pair } = draftPlan(slice, host, null, source).sections;
			const isSame = host.countryCode === learner!.countryCode;
			expect(pair.includes('are in the same country'), host.cityId).toBe(isSame);
			expect(pair.includes('are in two countries'), host.cityId).toBe(!isSame);
			for (const { fund } of dataset.funding.filter(
				({ cityId, access }) => cityId === learner!.cityId && access !== 'not-stated'
			))
				expect(pair).toContain(fund);
			expect(pair).not.toMatch(/\bmust\b|eligible|\bgrants?\b/i);
		}
	});

	it.each([
		[
			'sosnowiec',
			'liege',
			'the profile of Sosnowiec names AMIF (no access at the time) and ESF+ (named, access not said); that of Liège names none. No access is stated for Sosnowiec and Liège: ask'
		],
		['albacete', 'utrecht', 'Whether the access of Utrecht (AMIF and ESF+) covers a visit, the documents']
	])('says what each profile says of a fund, and of %s with %s who can reach one', (own, other, told) => {
		const host = dataset.cities.find(({ cityId }) => cityId === other)!;
		const { pair } = draftPlan(peerCitySlice(dataset, network, own), host, null, source).sections;
		expect(pair).toContain(told);
	});

	it('holds the chosen ask alone where the host has something on it, and counts the others', () => {
		for (const host of others)
			for (const [ask, matches] of Object.entries(slice.matches)) {
				if (!matches.some(({ hostId }) => hostId === host.cityId)) continue;
				const aims = draftPlan(slice, host, ask as RecordKey, source).sections.aims;
				expect(aims.match(/^- /gm), `${ask} ${host.cityId}`).toHaveLength(1);
				const all = Object.values(slice.matches).filter((list) =>
					list.some(({ hostId }) => hostId === host.cityId)
				);
				expect(otherAsks(slice, host.cityId, ask as RecordKey)).toBe(all.length - 1);
				expect(otherAsks(slice, host.cityId, null)).toBe(0);
			}
	});

	it('names every exchange that the report proposes for the two, whatever is asked', () => {
		for (const { cityIds, title, kind } of dataset.exchangeTopics)
			for (const from of cityIds)
				for (const host of dataset.cities.filter(
					({ cityId }) => cityId !== from && cityIds.includes(cityId)
				)) {
					if (kind !== 'staff-exchange') continue;
					const { pair } = draftPlan(peerCitySlice(dataset, network, from), host, null, source).sections;
					const lines = [
						`- Proposed by the report: ${title}`,
						`- ${m.exchangePlan.proposedElsewhere(title)}`
					];
					expect(
						lines.filter((line) => pair.includes(line)),
						`${from} ${host.cityId}`
					).toHaveLength(1);
				}
	});

	it('says of a proposal that is on another subject than the ask that it is', () => {
		const city = (id: string) => dataset.cities.find(({ cityId }) => cityId === id)!;
		const page = peerCitySlice(dataset, network, 'sosnowiec');
		const plan = (ask: RecordKey) => draftPlan(page, city('albacete'), ask, source).sections.pair;
		const outreach = dataset.exchangeTopics.find(({ title }) => title.startsWith('Outreach'))!;
		expect(plan('actions/sosnowiec-action-3')).toContain(m.exchangePlan.proposedElsewhere(outreach.title));
		expect(plan('actions/sosnowiec-action-3')).not.toContain('Proposed by the report');
	});

	it('names every record that counts as what the host shows, and looks there before it says that a field is empty', () => {
		for (const host of others)
			for (const { offer } of Object.values(slice.matches)
				.flat()
				.filter(({ hostId }) => hostId === host.cityId)) {
				const match = Object.values(slice.matches)
					.flat()
					.find((one) => one.offer === offer)!;
				const { host: text } = draftPlan(slice, host, match.ask, source).sections;
				const best = Object.values(slice.offers).find(
					({ key, title }) => key === offer && text.includes(title ?? '\0')
				);
				const behind = best?.records.slice(1) ?? [];
				for (const key of behind) expect(text, key).toContain(slice.records[key]!.text);
				// The few words of the grid may say who takes part, and nothing of money, times and groups.
				const { field, notStated, notInRecord } = m.exchangePlan;
				for (const line of text.split('\n')) {
					const isOnWho = [field.lead, field.partners].some((label) => line.startsWith(`- ${label}: `));
					if (!isOnWho) expect(line).not.toContain(notInRecord);
					else if (behind.length > 0) expect(line).not.toContain(notStated);
				}
			}
	});

	it('says by role to whom to write, with the pages of the profile, and of a host without one that the source names nobody', () => {
		for (const { cityId, name, coordinatorRole } of dataset.cities.filter((city) => city !== learner)) {
			const { sections, notes } = draftPlan(slice, { cityId, name }, null, source);
			const [said] = sections.call.split('\n');
			const { writeTo, noContact } = m.exchangePlan;
			const expected = coordinatorRole === null ? noContact(name) : writeTo(name, coordinatorRole);
			expect(said).toContain(expected);
			const [, note] = /\[\^(\d+)\]$/.exec(said!) ?? [];
			if (coordinatorRole !== null) expect(notes[Number(note) - 1]).toMatch(new RegExp(`pp?\\. .*${name}$`));
		}
		const unknown = draftPlan(slice, { cityId: 'elsewhere', name: 'Elsewhere' }, null, source);
		expect(unknown.sections.call).toMatch(/^1\. /);
	});

	it('gives a subgroup that the report names for what it is, and no exchange that it proposes', () => {
		const plan = (from: string, to: string): string =>
			draftPlan(
				peerCitySlice(dataset, network, from),
				dataset.cities.find(({ cityId }) => cityId === to)!,
				null,
				source
			).sections.pair;
		const { title } = dataset.exchangeTopics.find(({ topicId }) => topicId === 'police-legal-subgroup')!;
		expect(plan('sosnowiec', 'fundao')).toContain(
			`The report names both for a subgroup of the network, which is no visit: ${title}`
		);
		expect(plan('sosnowiec', 'fundao')).not.toContain(`Proposed by the report: ${title}`);
		expect(plan('albacete', 'fundao')).toContain('Proposed by the report: Breaking exploitation');
	});

	it('has the days that the reader gave, and only these, in the document that its files are made of', async () => {
		const host = others[0]!;
		const draft = draftPlan(slice, host, null, source);
		const names = { learner: learner!.name, host: host.name };
		const days = { call: '2027-02-01', visit: '2027-03-09', back: 'soon' };
		const written = documentOfPlan({ ...draft, days }, names, source);
		const end = m.exchangePlan.networkEnd(source.network, '31 December 2025');
		const lines = '## Dates\n\n- Planning call: 1 February 2027\n- Visit: 9 – 10 March 2027\n\n';
		expect(toMarkdown(written)).toContain(`${lines}${end}\n\n## Aims`);
		const open = documentOfPlan({ ...draft, days }, names, { ...source, end: null });
		expect(toMarkdown(open)).toContain(`${lines}## Aims`);
		const unzipped = unzipSync(new Uint8Array(await (await toDocx(written)).arrayBuffer()));
		expect(strFromU8(unzipped['word/document.xml']!)).toContain('Visit: 9 – 10 March 2027');
		expect(toMarkdown(documentOfPlan(draft, names, source))).not.toContain('## Dates');
	});

	it('puts its programme into the calendar, without the marks of footnotes', () => {
		const host = others[0]!;
		const { sections } = draftPlan(slice, host, null, source);
		const entries = exchangeEntries(
			{ learner: slice.learnerId, host: host.cityId },
			{ learner: learner!.name, host: host.name },
			{
				...{ days: { call: '2027-02-01', visit: '2027-03-09', back: '2027-05-04' }, texts: sections },
				network: { network: 'Net', end: '2027-04' }
			}
		);
		expect(entries.map(({ id }) => id.split('-').at(-1))).toEqual(['call', 'visit', 'back']);
		expect(entries[0]!.description).toContain('Taking part:');
		expect(entries[1]!.description).toContain('Day 1');
		expect(entries[1]!.description).not.toMatch(/\*\*|\[\^/);
		// The plan says nothing of the return visit, and its hosts are others.
		const end = m.exchangePlan.networkEnd('Net', 'April 2027');
		expect(entries[1]!.description).not.toContain(end);
		expect(entries[2]!.description).toBe(`${m.exchangePlan.event.description}\n\n${end}`);
	});
});

it('says how near a match is where it is not on the same subject, and which visit the report names one of the two for', () => {
	const why = (host: string, ask: string) => {
		const row = dataset.cities.find(({ cityId }) => cityId === host)!;
		return draftPlan(peerCitySlice(dataset, network, 'sosnowiec'), row, ask as `needs/${string}`, source)
			.sections.pair;
	};
	expect(why('cluj-napoca', 'needs/sosnowiec-challenge-5')).toContain(m.peers.relation.touches);
	const exploitation = why('fundao', 'needs/sosnowiec-learning-need-5');
	expect(exploitation).toContain('The report names Fundão on “Breaking exploitation');
	expect(exploitation).not.toContain(m.peers.relation.touches);
});

it('tells of a meeting that was moved, at the suggestion and in the plan', () => {
	const meetings = dataset.cities.flatMap(({ cityId }) => peerCitySlice(dataset, network, cityId).meetings);
	expect(meetings.find(({ meetingId }) => meetingId === 'communication-training')?.moved).toEqual({
		start: '2025-04',
		end: null,
		basis: 'inferred'
	});
	const told = dataset.cities.flatMap(({ cityId }) => {
		const other = peerCitySlice(dataset, network, cityId);
		return other.asks.flatMap((ask) =>
			dataset.cities
				.filter((host) => host.cityId !== cityId)
				.map((host) => draftPlan(other, host, ask.key, source).sections.pair)
		);
	});
	expect(told.join('\n')).toContain(
		'planned for November 2024, moved to April 2025 (after the report, inferred)'
	);
});
