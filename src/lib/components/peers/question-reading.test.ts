import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import QuestionReading from './QuestionReading.svelte';

const textOf = (
	read: readonly string[],
	near: readonly string[],
	isEmpty: boolean,
	isReady = false
): string =>
	render(QuestionReading, {
		props: {
			reading: { read, near, isReady },
			text: 'city ID',
			isEmpty,
			subjects: { card: 'City card', shop: 'One-stop shop' }
		}
	})
		.body.replace(/<!--.*?-->/g, '')
		.replace(/\s+/g, ' ');

describe('what a question was read as', () => {
	it('says of words that find nothing that they found nothing, never that there is nothing', () => {
		const text = textOf([], ['card', 'shop'], true);
		expect(text).toContain('No record of another city matches these words.');
		expect(text).toContain('search/?q=city%20ID');
		expect(text).toMatch(/The nearest ones: .*subjects\/card\/.*City card.*One-stop shop/);
		expect(text).not.toMatch(/no other city|nobody|gap/i);
	});

	it('leads to the subject that the words name, and says where no record shows it ready', () => {
		expect(textOf(['card'], [], false)).toMatch(/City card.*No record shows it ready\./);
		expect(textOf(['card'], [], false, true)).not.toContain('ready');
	});
});
