import { OTHER_DIMENSIONS } from '#lib/domain/likeness.ts';

/** A measure of likeness after the first, which stands at the folder itself. */
export const match = (param: string): boolean => OTHER_DIMENSIONS.some((dimension) => dimension === param);
