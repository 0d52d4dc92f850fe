import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../documents/to-markdown.ts';
import { withSiteLinks } from '../../documents/site-links.ts';
import { NEED_KINDS, SWOT_QUADRANTS } from '../../domain/choices.ts';
import { m } from '../../messages/index.ts';
import { datasetIn } from '../../../hosts/build.ts';
import { meetingPack } from '../meeting-pack.ts';

const NETWORKS = ['data/weldi', 'tests/fixtures/tiny-network'];
const packOf = (folder: string, meetingId: string) => {
	const dataset = datasetIn(folder);
	return toMarkdown(withSiteLinks(meetingPack(dataset, meetingId), () => null));
};
const hostPart = (pack: string, host: string): string =>
	pack.split(`## ${m.meetingPack.host(host)}\n`)[1]!.split('\n## ')[0]!;

describe('the host in a pack', () => {
	it.each(NETWORKS)(
		'lists every line of its SWOT once, those on the themes before the others, in %s',
		(folder) => {
			const dataset = datasetIn(folder);
			const names = new Map(dataset.cities.map(({ cityId, name }) => [cityId, name]));
			const hosted = dataset.meetings.filter(({ hostCityId, themeIds }) => hostCityId && themeIds.length > 0);
			expect(hosted.length).toBeGreaterThan(0);
			for (const { meetingId, hostCityId, themeIds } of hosted) {
				const part = hostPart(packOf(folder, meetingId), names.get(hostCityId!)!);
				for (const quadrant of SWOT_QUADRANTS) {
					const lines = dataset.swot.filter((row) => row.cityId === hostCityId && row.quadrant === quadrant);
					const own = part.split(`### ${m.meetingPack.swot(m.evidence.quadrantPlural[quadrant])}\n`)[1]!;
					const [on = '', off = ''] = own.split('\n###')[0]!.split(m.meetingPack.hostHasElse);
					const isOn = (row: (typeof lines)[number]) => row.themeIds.some((id) => themeIds.includes(id));
					const count = (text: string) => text.split('\n- ').length - 1;
					expect([count(on), count(off)], `${meetingId} ${quadrant}`).toEqual([
						lines.filter(isOn).length,
						lines.filter((row) => !isOn(row)).length
					]);
				}
			}
		}
	);

	it.each(NETWORKS)(
		'names all that its profile needs or wants to learn, on the themes first, in %s',
		(folder) => {
			const dataset = datasetIn(folder);
			const names = new Map(dataset.cities.map(({ cityId, name }) => [cityId, name]));
			for (const { meetingId, hostCityId, themeIds } of dataset.meetings)
				for (const kind of NEED_KINDS) {
					const named = dataset.needs.filter((row) => row.cityId === hostCityId && row.kind === kind);
					if (named.length === 0) continue;
					const part = hostPart(packOf(folder, meetingId), names.get(hostCityId!)!);
					const own = part.split(`### ${m.meetingPack.hostNeeds[kind]}\n`)[1]!.split('\n###')[0]!;
					const isOn = (row: (typeof named)[number]) => row.themeIds.some((id) => themeIds.includes(id));
					const first = own.split(m.meetingPack.hostHasElse)[0]!;
					expect(first.split('\n- ').length - 1, meetingId).toBe(named.filter(isOn).length);
					expect(own.split('\n- ').length - 1, meetingId).toBe(named.length);
				}
		}
	);

	it('says how its people see migration, where the profile does', () => {
		expect(hostPart(packOf('data/weldi', 'lampedusa-health'), 'Lampedusa')).toMatch(
			new RegExp(`${m.meetingPack.climate.trim()}.*weary`)
		);
	});

	it('says how many people live there, and beside a figure that a later source has another', () => {
		const part = hostPart(packOf('data/weldi', 'lampedusa-health'), 'Lampedusa');
		expect(part).toContain('6,500');
		const figures = part.split('\n').filter((line) => line.includes(m.meetingPack.laterFigure));
		expect(figures).toEqual([expect.stringContaining('150,000')]);
	});

	it('is not told again among the threats of the cities', () => {
		const pack = packOf('data/weldi', 'albacete-housing');
		const threats = pack.split(`### ${m.meetingPack.swotOn.threat(true)}\n`)[1]!.split('\n#')[0]!;
		expect(threats).not.toContain('**Albacete:**');
	});
});
