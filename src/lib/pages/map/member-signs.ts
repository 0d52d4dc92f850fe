import { MOVEMENTS, type MemberState, type Movement } from '../../domain/choices.ts';
import { m } from '../../messages/index.ts';
import type { CityMark } from '../city-map.ts';
import { sign, type LegendEntry } from './layer.ts';

/** How a member is drawn: hollow where it is no member now, or not in the phase that the map shows. */
export type MemberLook = Pick<CityMark, 'shape' | 'letter'> & {
	readonly fill: NonNullable<CityMark['fill']>;
};

export const STATE_LOOKS: Readonly<Record<MemberState, MemberLook>> = {
	listed: { shape: 'circle', letter: m.europeMap.letter.listed, fill: 'full' },
	stayed: { shape: 'circle', letter: m.europeMap.letter.stayed, fill: 'full' },
	joined: { shape: 'triangle', letter: m.europeMap.letter.joined, fill: 'full' },
	left: { shape: 'square', letter: m.europeMap.letter.left, fill: 'hollow' },
	other: { shape: 'diamond', letter: m.europeMap.letter.other, fill: 'hollow' }
};
export const COURSE_LOOKS: Readonly<Record<Movement, MemberLook>> = {
	stayed: { shape: 'circle', letter: m.europe.movementLetter.stayed, fill: 'full' },
	joined: { shape: 'triangle', letter: m.europe.movementLetter.joined, fill: 'full' },
	left: { shape: 'square', letter: m.europe.movementLetter.left, fill: 'hollow' },
	passed: { shape: 'diamond', letter: m.europe.movementLetter.passed, fill: 'hollow' },
	returned: { shape: 'circle', letter: m.europe.movementLetter.returned, fill: 'full' }
};
export const NOT_MEMBER_LOOK: MemberLook = { shape: 'circle', letter: '', fill: 'dashed' };

export const memberEntry = (id: string, label: string, { shape, letter, fill }: MemberLook): LegendEntry => ({
	id,
	label,
	sign: sign(shape, fill, { text: letter })
});

/** What the signs of the whole course stand for, of those that occur. */
export const courseLegend = (movements: Iterable<Movement>): readonly LegendEntry[] => {
	const occurring = new Set(movements);
	return MOVEMENTS.filter((movement) => occurring.has(movement)).map((movement) =>
		memberEntry(movement, m.europe.movement[movement], COURSE_LOOKS[movement])
	);
};
