import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { BLOCK, signsWidth, type BlockSign } from '#lib/geo/labels/block-size.ts';
import MapBlock from './MapBlock.svelte';

const sign = (tone: BlockSign['tone'], text: string): BlockSign => ({
	...{ shape: 'circle', fill: 'full', tone, text }
});
const signs = [sign('need', '2'), sign('practice', '1')];
const width = signsWidth({ signs, value: '' });

/** The name, where the row under it begins, and the value with where it hangs. */
function drawn(changed: Partial<ComponentProps<typeof MapBlock>>) {
	const props = {
		anchor: 'start',
		height: BLOCK.name + BLOCK.row,
		text: 'Åvik',
		block: { signs, value: '' },
		type: 16
	} as const;
	const { body } = render(MapBlock, { props: { ...props, ...changed } });
	return {
		name: Number(/<text y="([^"]+)"/.exec(body)![1]),
		row: /translate\((\S+) (\S+)\)/.exec(body)?.slice(1).map(Number),
		tones: [...body.matchAll(/class="(need|action|practice|plain)/g)].map(([, tone]) => tone),
		value: /class="value[^"]*" x="([^"]+)" text-anchor="([^"]+)"/.exec(body)?.slice(1)
	};
}

it('has its name in the middle of its height where nothing stands under it, and over the row where something does', () => {
	const alone = drawn({ block: { signs: [], value: '' } });
	expect(alone).toMatchObject({ name: 0, row: undefined, value: undefined });
	const { name, row } = drawn({});
	expect(row![1]! - name).toBe((BLOCK.name + BLOCK.row) / 2);
	expect(name).toBeLessThan(0);
});

it('hangs its signs on the end that looks at its mark, each in its tone', () => {
	expect(drawn({ anchor: 'start' }).row![0]).toBe(0);
	expect(drawn({ anchor: 'middle' }).row![0]).toBe(-width / 2);
	expect(drawn({ anchor: 'end' }).row![0]).toBe(-width);
	expect(drawn({}).tones).toEqual(['need', 'practice']);
});

it('has a value on the far side of the signs, and at the mark where there are none', () => {
	const both = { signs, value: '12%' };
	expect(drawn({ anchor: 'start', block: both }).value).toEqual([String(width + BLOCK.gap), 'start']);
	expect(drawn({ anchor: 'end', block: both }).value).toEqual([String(-BLOCK.gap), 'end']);
	const bare = { signs: [], value: '12%' };
	expect(drawn({ anchor: 'start', block: bare }).value).toEqual(['0', 'start']);
	expect(drawn({ anchor: 'end', block: bare }).value).toEqual(['0', 'end']);
	expect(drawn({}).value).toBeUndefined();
});
