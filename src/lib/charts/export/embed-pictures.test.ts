import { expect, it } from 'vitest';
import { asData, embedPictures } from './embed-pictures.ts';

const LAND =
	'<svg xmlns="http://www.w3.org/2000/svg"><style>rect{fill:white}@media(prefers-color-scheme:dark){rect{fill:black}#a{fill:red}}</style><rect/></svg>';
const drawing = (content: string) => ({ content, width: 10, height: 10 });

it('keeps a picture in the colours of paper', () => {
	const held = new TextDecoder().decode(Buffer.from(asData(LAND).split(';base64,')[1]!, 'base64'));
	expect(held).toContain('rect{fill:white}</style>');
	expect(held).not.toContain('black');
});

it('holds the pictures of a drawing, and leaves its links as they are', async () => {
	const address = `data:image/svg+xml,${encodeURIComponent(LAND)}`;
	const { content } = await embedPictures(
		drawing(`<image x="1" href="${address}" width="2"/><a href="x/">x</a>`)
	);
	expect(content).toBe(`<image x="1" href="${asData(LAND)}" width="2"/><a href="x/">x</a>`);
});

it('holds letters beyond ASCII', () => {
	const held = Buffer.from(asData('<svg>Timișoara</svg>').split(',')[1]!, 'base64').toString('utf8');
	expect(held).toBe('<svg>Timișoara</svg>');
});

it('leaves a picture out that cannot be had', async () => {
	const { content } = await embedPictures(drawing('<image href="nowhere:land.svg"/>'));
	expect(content).toBe('<image href=""/>');
});
