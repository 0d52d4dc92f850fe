const SIGNS: readonly (readonly number[])[] = [
	[0x50, 0x4b, 3, 4],
	[0x50, 0x4b, 5, 6],
	[0xd0, 0xcf, 0x11, 0xe0]
];

/** Whether a file is a workbook, of any age, or a ZIP, by how it begins and not by its name. */
export const isPacked = (bytes: Uint8Array): boolean =>
	SIGNS.some((sign) => sign.every((byte, index) => bytes[index] === byte));
