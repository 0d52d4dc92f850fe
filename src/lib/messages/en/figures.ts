import type { AreaBasis } from '../../domain/choices.ts';
import { figures as texts } from './texts/figures.ts';

/** The words around a figure: what it describes, in which unit, how exactly. */
export const figures = {
	...texts,
	/** An area, and whether the source prints it with the figure. */
	areaOf: (area: string, basis: AreaBasis | null): string =>
		basis === 'inferred' ? `${area} (inferred)` : area,
	unitOf: (unit: string): string => figures.unit[unit] ?? unit.replaceAll('-', ' ')
};
