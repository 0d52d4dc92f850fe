export { notFound } from './texts/not-found.ts';
