export { partGone } from './texts/part-gone.ts';
