import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import { escapeMarkdown, toMarkdown } from '../../documents/to-markdown.ts';
import { withSiteLinks } from '../../documents/site-links.ts';
import { m } from '../../messages/index.ts';
import { meetingPack } from '../meeting-pack.ts';

const shipped = datasetIn('data/weldi');
const packOf = (meetingId: string, dataset = shipped): string =>
	toMarkdown(withSiteLinks(meetingPack(dataset, meetingId), () => null));
const partOf = (pack: string): string =>
	pack.split(`### ${m.meetingPack.sinceMeeting}\n`)[1]?.split('\n#')[0] ?? '';
const textOf = (laterId: string): string => {
	const fact = shipped.later.find((row) => row.laterId === laterId)!;
	return escapeMarkdown(fact.text);
};

describe('what later sources say, in the pack of a meeting', () => {
	it('is when it was held, as on its page, with the days that were planned', () => {
		expect(packOf('liege-city-ids')).toMatch(/When:\*\* 2 December 2024; planned: December 2024 /);
		expect(packOf('albacete-housing')).not.toContain('planned: ');
	});

	it('holds what they say of its own points first, then of its subject in other cities and in the network', () => {
		const part = partOf(packOf('liege-city-ids'));
		const told = ['zurich-city-card-later', 'city-cards-four-plans', 'st-martins-card'].map((id) =>
			part.indexOf(textOf(id))
		);
		expect(told.every((at) => at > 0)).toBe(true);
		expect(Math.min(...told)).toBe(told[0]);
	});

	it('tells each once, and what is of the host with the host', () => {
		for (const { meetingId, hostCityId } of shipped.meetings) {
			const part = partOf(packOf(meetingId));
			for (const { laterId, cityIds } of shipped.later) {
				const times = part.split(textOf(laterId)).length - 1;
				const isOfHost = hostCityId !== null && cityIds.includes(hostCityId);
				expect(times, `${meetingId} ${laterId}`).toBeLessThanOrEqual(isOfHost ? 0 : 1);
			}
		}
	});

	it('has nothing that only shares one of several themes with it, and no heading over nothing', () => {
		expect(packOf('albacete-housing')).not.toContain(textOf('network-focus'));
		expect(packOf('liege-city-ids', { ...shipped, later: [] })).not.toContain(m.meetingPack.sinceMeeting);
	});
});
