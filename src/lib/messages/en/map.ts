import { formatNumber } from '../../format/number.ts';
import { map as texts } from './texts/map.ts';

export const map = {
	...texts,
	enlarged: (names: string) => `In the box, enlarged: ${names}.`,
	kilometres: (length: number) => `${formatNumber(length)} km`,
	point: (name: string, country: string) => `${name}, ${country}`,
	markedPoint: (name: string, country: string, mark: string) => `${name}, ${country}: ${mark}`,
	locator: (name: string) => `Where ${name} lies among the partner cities`
};
