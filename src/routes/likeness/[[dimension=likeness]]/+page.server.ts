import { likenessSlice } from '#lib/pages/compare/likeness.ts';
import { FIRST_DIMENSION, OTHER_DIMENSIONS } from '#lib/domain/likeness.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const load = ({ params }) => ({
	likeness: likenessSlice(
		readDataset(),
		OTHER_DIMENSIONS.find((dimension) => dimension === params.dimension) ?? FIRST_DIMENSION
	)
});
