export { calendar } from './texts/calendar.ts';
