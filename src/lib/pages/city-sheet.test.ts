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
import { citySheet } from './city-sheet.ts';

const shipped = datasetIn('data/weldi');
const tiny = datasetIn('tests/fixtures/tiny-network');
const small = datasetIn('tests/fixtures/four-sheets');
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
		// How many a place is for stands beside how many are there; a rate of a wider area only where the city has none.
		expect(asText(citySheet(shipped, 'albacete'))).toMatch(/up to 600 persons.*\n\| Shelter places \| 70 /);
		expect(asText(citySheet(shipped, 'osijek'))).toMatch(/Unemployment rate \| 12%.*Osijek-Baranja county/);
		expect(asText(citySheet(shipped, 'sosnowiec')).match(/Unemployment rate/g)).toHaveLength(1);
		// A part of the year is a period, too, though of no year.
		expect(rows('albacete').join()).toMatch(/up to 600 persons.*\| municipality, summer/);
		// Who came is told with who stayed; a rate of no stated year is told where its family would say nothing.
		expect(rows('osijek').join()).toMatch(/about 800 persons.*about 500 persons/);
		expect(asText(citySheet(shipped, 'fundao'))).toMatch(/^\| Unemployment rate \| 6\\?\.5%/m);
		// Where only the county has a figure, its name stands beside it.
		expect(rows('timisoara')[0]).toMatch(/^\| Asylum applications \| 6,500 persons.*Timiș county/);
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

	it('tells what became of the city after the report, and how much more the profile has', () => {
		expect(asText(citySheet(shipped, 'albacete'))).toMatch(/50 places in the seminary/);
		const utrecht = asText(citySheet(shipped, 'utrecht'));
		expect(utrecht).toMatch(/After the report, from other sources \(\d more in the profile\):/);
		expect(utrecht).toContain('St Martin’s Card');
		expect(asText(citySheet(shipped, 'timisoara'))).not.toMatch(/came out.*prepares/i);
		// What became of meetings stands with them, what became of a figure beside it.
		expect(asText(citySheet(shipped, 'osijek'))).not.toContain(m.citySheet.since(0));
		expect(asText(citySheet(shipped, 'lampedusa')).match(/almost 100,000/g)).toHaveLength(1);
		expect(asText(citySheet(tiny, tiny.cities[0]!.cityId))).not.toContain('undefined');
	});

	it('puts each helper below the statement that it answers, not below another one of the same need', () => {
		const utrecht = asText(citySheet(shipped, 'utrecht'));
		const [employment = ''] = utrecht.split('Employment services')[1]!.split(m.citySheet.wantsToLearn);
		expect(employment).toContain("Hospi'Jobs");
		expect(employment).not.toMatch(/Seine-Saint-Denis|Hospitable city/);
		const [, city = ''] = utrecht.split('Exchange strategies for becoming a welcoming city');
		expect(city.split('\n\n')[1]).toContain('Hospitable city motion');
		const albacete = asText(citySheet(shipped, 'albacete'));
		const [middlemen = ''] = albacete.split('system of middlemen')[1]!.split('How to welcome migrants');
		expect(middlemen).toContain('Fundão');
		expect(middlemen).not.toContain('House of Ukraine');
	});

	it('says where a wish on other themes stands under a need only because it is printed there, and what was inferred', () => {
		const utrecht = asText(citySheet(shipped, 'utrecht'));
		expect(utrecht).toContain(`${m.citySheet.wantsToLearnHere} Exchange with other locally driven`);
		expect(utrecht).toContain(`${m.citySheet.wantsToLearn} Find out how to cooperate`);
		expect(asText(citySheet(shipped, 'cluj-napoca'))).toMatch(
			/Changed.*, inferred: In the CONNECTION project/
		);
	});

	it('asks for a visit to who helps with all of a statement without the same difficulty, else says so', () => {
		const visits = (cityId: string) =>
			asText(citySheet(shipped, cityId)).match(/visit of two days to (.*)/)?.[1] ?? '';
		expect(visits('utrecht')).toBe(
			'Fundão (on: Working with employers; Accommodation of asylum seekers), and name who goes.'
		);
		expect(visits('timisoara')).toMatch(
			/^Albacete \(on: .+\) or Seine-Saint-Denis \(on: .+\), and name who goes\.$/
		);
		expect(visits('cluj-napoca')).toBe('');
		expect(asText(citySheet(shipped, 'cluj-napoca'))).toContain(m.citySheet.askedPoints.visitLimited);
	});

	it('asks who pays for meeting others where the network is over by the data, and only there', () => {
		for (const { cityId } of shipped.cities)
			expect(asText(citySheet(shipped, cityId))).toContain(m.citySheet.askedPoints.ended('31 December 2025'));
		for (const { cityId } of tiny.cities)
			expect(asText(citySheet(tiny, cityId))).not.toContain('the network has ended');
	});

	it('tells of the plans that there is room for those on the needs first, and of the summary whole sentences', () => {
		const utrecht = asText(citySheet(shipped, 'utrecht'));
		expect(utrecht.split('We plan (2 of 3')[1]).toMatch(/^[^-]*- [^-]*newcomers into work/);
		for (const { cityId, name } of shipped.cities) {
			const [, summary = ''] = asText(citySheet(shipped, cityId)).split(`## ${m.citySheet.situation}`);
			expect(summary.trim().split('\n')[0], name).not.toContain('…');
		}
	});

	it('tells of what has a title whole sentences, too, or only its title', () => {
		for (const { cityId, name } of shipped.cities) {
			const sheet = asText(citySheet(shipped, cityId));
			for (const { title } of shipped.practices)
				for (const line of sheet.split('\n').filter((line) => line.includes(`${title}.`)))
					expect(line.split(`${title}.`)[1], name).not.toContain('…');
		}
	});

	it('says of what is open in a need that nothing was found, and in which order the needs stand', () => {
		expect(asText(citySheet(shipped, 'timisoara'))).toMatch(
			new RegExp(`building local capacity.*${m.citySheet.notOnThis}`)
		);
		expect(asText(citySheet(shipped, 'utrecht'))).toContain(m.citySheet.nobody);
		expect(asText(citySheet(shipped, 'osijek'))).toContain(m.citySheet.needsPlannedFirst(3, 9));
		expect(asText(citySheet(shipped, 'sosnowiec'))).toContain(m.citySheet.needsLead(3, 9));
	});

	it('names each staff exchange that the report proposes for the city, with whom and with its footnote', () => {
		for (const { cityId } of shipped.cities) {
			const visits = shipped.exchangeTopics.filter(
				({ kind, cityIds }) => kind === 'staff-exchange' && cityIds.includes(cityId)
			);
			const runs = citySheet(shipped, cityId).blocks.flatMap(inlinesOf);
			for (const { title } of visits)
				expect(runs.find(({ text }) => text.startsWith(`${title} (`))?.note, cityId).toBeDefined();
		}
		expect(asText(citySheet(shipped, 'cluj-napoca'))).toMatch(/One-Stop-Shops .*with .*Fundão.*Liège/);
		expect(asText(citySheet(tiny, tiny.cities[0]!.cityId))).not.toContain(m.citySheet.proposes);
	});

	it('names it at the need that it is on, also where the city’s plan brings the two together, and asks for it', () => {
		const below = (cityId: string, need: string) => {
			const [, after = ''] = asText(citySheet(shipped, cityId)).split(need);
			return (
				after
					.split(/\n\n\*\*/)[0]!
					.split(m.citySheet.proposesOnIt)[1]
					?.split('\n')[0] ?? ''
			);
		};
		expect(below('albacete', 'A deep-rooted system of middlemen')).toMatch(/agricultural sector.*Fundão/);
		expect(below('liege', 'Some actors and services')).toMatch(/One-Stop-Shops.*Cluj-Napoca/);
		expect(below('timisoara', 'Migrants with complex social problems')).toMatch(/Outreach work/);
		// Both are about outreach; the exchange is for complex issues.
		expect(below('timisoara', 'Public authorities lose sight')).toBe('');
		// Its plan for access to work rests on the social economy.
		expect(below('utrecht', 'Work is hard to reach')).toMatch(/social economy.*Liège and Osijek/);
		expect(below('osijek', 'There is neither a long-term vision')).toMatch(
			/social economy.*Liège and Utrecht/
		);
		expect(below('sosnowiec', 'Newcomers are socially isolated')).toBe('');
		expect(asText(citySheet(shipped, 'utrecht'))).toContain(
			m.citySheet.askedPoints.proposed(['Use of the social economy for labour market integration'])
		);
	});

	it('speaks to who knows neither the tables nor the finder, on no more than the room that it has', () => {
		for (const { cityId } of shipped.cities) {
			const sheet = citySheet(shipped, cityId);
			expect(asText(sheet)).not.toMatch(/The tables|In the grid|asked by|ask the same/);
			expect(pagesOf(sheet), cityId).toBeLessThanOrEqual(1.88);
		}
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
