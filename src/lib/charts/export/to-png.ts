/** Points of the picture to one of the drawing: sharp on paper and on dense screens. */
const SCALE = 2;

/**
 * Draws an SVG file as PNG.
 *
 * @throws Error where the browser cannot read the drawing or gives no picture
 */
export async function toPng(svg: string, width: number, height: number): Promise<Blob> {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image(width * SCALE, height * SCALE);
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = width * SCALE;
		canvas.height = height * SCALE;
		const context = canvas.getContext('2d');
		if (!context) throw new Error('no canvas');
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
		if (!blob) throw new Error('no picture');
		return blob;
	} finally {
		URL.revokeObjectURL(address);
	}
}
