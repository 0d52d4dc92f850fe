import { citiesSlice } from '#lib/pages/cities.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const load = () => ({ columns: citiesSlice(readDataset()).columns });
