declare module 'subset-font' {
	/** A font with the letters of `text` alone. */
	export default function subsetFont(
		font: Buffer,
		text: string,
		options: {
			targetFormat: 'woff2';
			/** Layout features to keep; all unless told. */
			keepFeatures?: string[];
			noHinting?: boolean;
			/** The part of an axis to keep, by its tag. */
			variationAxes?: Record<string, { min: number; max: number }>;
		}
	): Promise<Buffer>;
}
