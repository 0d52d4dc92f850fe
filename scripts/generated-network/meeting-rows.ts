import { MEETING_TYPES } from '../../src/lib/domain/choices.ts';
import type { Row, Rows } from './city-rows.ts';
import type { Random } from './random.ts';
import { SOURCE, THEMES } from './shared-rows.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** A day, several days, a month or two months: every precision that a source may have. */
function dates(index: number, random: Random): Row {
	const month = `${2024 + (Math.floor(index / 12) % 3)}-${two(1 + (index % 12))}`;
	const day = 1 + random.below(20);
	return random.pick<Row>([
		{ start: `${month}-${two(day)}` },
		{ start: `${month}-${two(day)}`, end: `${month}-${two(day + 2)}` },
		{ start: month },
		{ start: month, end: month }
	]);
}

/** A meeting for every tenth city and ten more, each with a programme that names cities. */
export function meetingRows(cities: number, random: Random): Rows {
	const city = (): string => `city-${1 + random.below(cities)}`;
	const stated = { source_id: SOURCE, page: '12', basis: 'stated' };
	const ids = Array.from({ length: 10 + Math.ceil(cities / 10) }, (_, index) => `meeting-${index + 1}`);
	return {
		meetings: ids.map((id, index) => ({
			meeting_id: id,
			title: random.sentence(6),
			...dates(index, random),
			format: random.pick(['online', 'face-to-face', null]),
			type: random.pick(MEETING_TYPES),
			status: index < 2 ? 'held' : 'planned',
			host_city_id: random.below(4) === 0 ? null : city(),
			theme_ids: random.some(THEMES, 0, 2).join(';'),
			...stated
		})),
		meeting_items: ids.flatMap((meeting) =>
			(['agenda', 'preparation'] as const).flatMap((kind) =>
				Array.from({ length: 4 }, (_, index) => ({
					item_id: `${meeting}-${kind}-${index + 1}`,
					meeting_id: meeting,
					kind,
					parent_id: index === 3 ? `${meeting}-${kind}-1` : null,
					position: index + 1,
					text: random.sentence(9),
					tentative: random.below(8) === 0 ? 'tbc' : null,
					city_ids: random.below(3) === 0 ? city() : null,
					...stated
				}))
			)
		)
	};
}
