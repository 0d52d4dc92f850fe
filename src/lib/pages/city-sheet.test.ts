import { describe, expect, it } from 'vitest';
import { pagesByOffice } from '../../../tests/support/office.ts';
import { datasetIn } from '../../hosts/build.ts';
import { pagesOf } from '../documents/page-count.ts';
import { inlinesOf, withSiteLinks } from '../documents/site-links.ts';
import { toDocx } from '../documents/to-docx.ts';
import { toMarkdown } from '../documents/to-markdown.ts';
import { m } from '../messages/index.ts';
import { laterOf } from '../selectors/later-facts.ts';
import { cityDocument } from './city-document.ts';
import { sheetNeeds } from './city-document/sheet-needs.ts';
import { cityProfileSlice } from './city-profile.ts';
import { citySheet } from './city-sheet.ts';
import { peerNetwork } from './peers/network.ts';

const shipped = datasetIn('data/weldi');
const tiny = datasetIn('tests/fixtures/tiny-network');
const small = datasetIn('tests/fixtures/four-sheets');
const ALL = { needs: 99, hosts: 2 };
const asText = (document: ReturnType<typeof citySheet>) =>
	toMarkdown(withSiteLinks(document, (path) => `https://example.org/${path}`));

describe('the sheet of a city for who decides', () => {
	it('has situation, three needs with who can help, and what is asked, for every city of any network', () => {
		for (const dataset of [shipped, tiny, small])
			for (const { cityId, name } of dataset.cities) {
				const sheet = citySheet(dataset, cityId);
				const heads = sheet.blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));
				// The tables of four sheets say nothing of a city beyond its needs.
				const situation = dataset === small ? [] : [m.citySheet.situation];
				expect(heads, name).toEqual([...situation, m.citySheet.needs, m.citySheet.asked]);
				expect(asText(sheet), name).not.toMatch(/undefined|\[object|NaN|null/);
			}
	});

	it('has the largest number of people that the profile states, also one without a date', () => {
		const rows = (cityId: string) => asText(citySheet(shipped, cityId)).match(/^\| .* persons.*$/gm) ?? [];
		expect(rows('sosnowiec')[0]).toMatch(/Ukraine.*5,000 \(estimate\) persons.*period not stated/);
		expect(rows('lampedusa')[0]).toMatch(/^\| Arrivals \| more than 150,000 persons/);
		expect(rows('cluj-napoca')[0]).toMatch(/22,000/);
		// A part of the year is a period, too, though of no year.
		expect(rows('albacete').join()).toMatch(/up to 600 persons.*\| municipality, summer/);
		// Who came is told with who stayed; a rate of no stated year is told where its family would say nothing.
		expect(rows('osijek').join()).toMatch(/about 800 persons.*about 500 persons/);
		expect(asText(citySheet(shipped, 'fundao'))).toMatch(/^\| Unemployment rate \| 6\\?\.5%/m);
		// Those who lived there in another decade, or are to come, are no arrivals.
		expect(rows('sosnowiec').join()).not.toMatch(/250,000|130,000/);
	});

	it('tells beside each figure what later sources say of it', () => {
		const updated = new Set(shipped.facts.flatMap(({ factId }) => laterOf(shipped, `facts/${factId}`)));
		expect(updated.size).toBeGreaterThan(0);
		for (const { fact } of updated)
			for (const cityId of fact.cityIds)
				for (const document of [citySheet(shipped, cityId), cityDocument(shipped, cityId)]) {
					const cells = document.blocks.flatMap((block) =>
						block.type === 'table' ? block.rows.flat(2) : []
					);
					expect(cells.find(({ text }) => text === fact.text)?.note, fact.laterId).toBeDefined();
				}
	});

	it('fills its second page to some part, or needs none', () => {
		const pages = shipped.cities.map(({ cityId }) => [cityId, pagesOf(citySheet(shipped, cityId))] as const);
		expect(pages.filter(([, count]) => count > 1 && count < 1.2)).toEqual([]);
	});

	it('begins with the needs for which another city has something ready, and says so', () => {
		let isAnyReordered = false;
		for (const { cityId } of shipped.cities) {
			const text = asText(citySheet(shipped, cityId));
			const said = text.split(m.citySheet.needs)[1]!.split(m.citySheet.asked)[0]!;
			const { help, helpToLearn, nobody } = m.citySheet;
			const marks = [...said.matchAll(new RegExp(`${help}|${helpToLearn}|${nobody}`, 'g'))];
			const isReady = marks.map(([mark]) => mark !== nobody);
			expect(isReady, cityId).toEqual([...isReady].sort((a, b) => Number(b) - Number(a)));
			expect(said.includes(m.citySheet.needsReadyFirst), cityId).toBe(isReady.includes(true));
			const [first] = shipped.needs.filter((row) => row.cityId === cityId && row.kind === 'challenge');
			isAnyReordered ||= !said.includes(first!.text);
		}
		expect(isAnyReordered).toBe(true);
		expect(asText(citySheet(shipped, 'cluj-napoca'))).toContain(m.citySheet.help);
	});

	it('names as who can help only who shows something on the main subject, or else on what is to be learned', () => {
		let without = 0;
		for (const { cityId } of shipped.cities)
			for (const { said, hosts, isToLearn, nearest } of sheetNeeds(
				shipped,
				cityProfileSlice(shipped, cityId),
				ALL
			)) {
				const coded = (table: string, id: string) =>
					shipped.recordSubjects.find(
						({ recordTable, recordId }) => recordTable === table && recordId === id
					);
				const main = coded('needs', said.challenge.needId)!.subjectIds[0]!;
				const learned = said.learningNeeds.flatMap(({ needId }) => coded('needs', needId)?.subjectIds ?? []);
				for (const { offer } of hosts) {
					const shown = peerNetwork(shipped).offers.get(offer)!;
					const about = [...shown.records].flatMap((key) => {
						const [table, id] = key.split('/') as [string, string];
						return coded(table, id)?.subjectIds ?? [];
					});
					const due = isToLearn ? learned : [main];
					expect(
						due.some((id) => about.includes(id)),
						`${said.challenge.needId}: ${offer}`
					).toBe(true);
					expect(isToLearn && about.includes(main)).toBe(false);
				}
				if (hosts.length === 0) without++;
				else expect(nearest).toBeNull();
			}
		expect(without).toBeGreaterThan(0);
		const cluj = sheetNeeds(shipped, cityProfileSlice(shipped, 'cluj-napoca'), ALL);
		const apart = cluj.find(({ said }) => said.challenge.text.startsWith('Economic migrants live'))!;
		expect(apart).toMatchObject({ hosts: [], nearest: { cityIds: ['fundao'] } });
		expect(asText(citySheet(shipped, 'fundao'))).not.toContain('Lampedusa: ');
	});

	it('says that there is nothing only where nobody shows what the city wants to learn either', () => {
		const albacete = asText(citySheet(shipped, 'albacete'));
		expect(albacete).toContain(m.citySheet.helpToLearn);
		expect(albacete).not.toContain(m.citySheet.nobody);
		const utrecht = sheetNeeds(shipped, cityProfileSlice(shipped, 'utrecht'), ALL);
		const recognition = utrecht.find(({ asking }) => asking.includes('fundao'));
		expect(recognition?.planning).toContain('osijek');
	});

	it('names what the report itself proposes for the city, with whom and with its footnote', () => {
		for (const { cityId } of shipped.cities) {
			const visits = shipped.exchangeTopics.filter(
				({ kind, cityIds }) => kind === 'staff-exchange' && cityIds.includes(cityId)
			);
			const runs = citySheet(shipped, cityId).blocks.flatMap(inlinesOf);
			for (const { title } of visits.slice(0, 3))
				expect(runs.find(({ text }) => text.startsWith(`${title} (`))?.note, cityId).toBeDefined();
		}
		expect(asText(citySheet(shipped, 'cluj-napoca'))).toMatch(/One-Stop-Shops .*with .*Fundão.*Liège/);
		expect(asText(citySheet(tiny, tiny.cities[0]!.cityId))).not.toContain(m.citySheet.proposes);
	});

	it('asks nothing about the city’s own profile, and says how old it is', () => {
		for (const { cityId } of shipped.cities) {
			const text = asText(citySheet(shipped, cityId));
			for (const ask of ['undated', 'absentGroups', 'title', 'fundNotStated'] as const)
				expect(text).not.toContain(m.questions.ask[ask](2));
			expect(text).toContain('As of ');
		}
	});

	it('names a host only with a record that shows something ready, and with its footnote', () => {
		for (const { cityId } of shipped.cities) {
			const names = new Map(shipped.cities.map((city) => [`${city.name}: `, city.cityId]));
			const lists = citySheet(shipped, cityId).blocks.flatMap((block) =>
				block.type === 'list' ? block.items : []
			);
			for (const [name, said] of lists.filter(([first]) => names.has(first!.text))) {
				expect(names.get(name!.text)).not.toBe(cityId);
				expect(said!.note).toBeDefined();
			}
		}
	});

	it('has two pages at most in LibreOffice', async () => {
		const sheets = shipped.cities.map(({ cityId }) =>
			withSiteLinks(citySheet(shipped, cityId), (path) => `https://network.example.org/baseline/${path}`)
		);
		const files = await Promise.all(
			sheets.map(async (sheet) => new Uint8Array(await (await toDocx(sheet)).arrayBuffer()))
		);
		const pages = pagesByOffice(files);
		expect(pages).toHaveLength(shipped.cities.length);
		expect(pages.filter((count) => count > 2)).toEqual([]);
		expect(sheets.map(pagesOf).filter((count) => count > 2)).toEqual([]);
	}, 180_000);
});

describe('the profile of a city as a document', () => {
	it('holds every statement of the profile once, each with its footnote', () => {
		for (const { cityId } of shipped.cities) {
			const document = cityDocument(shipped, cityId);
			const noted = new Set(
				document.blocks.flatMap(inlinesOf).flatMap(({ text, note }) => (note ? [text] : []))
			);
			const texts = [...shipped.needs, ...shipped.actions, ...shipped.swot, ...shipped.policies]
				.filter((row) => row.cityId === cityId)
				.map(({ text }) => text);
			expect(texts.filter((text) => !noted.has(text))).toEqual([]);
		}
	});
});
