/** A colour of `tokens.css` for a file that cannot use custom properties, such as an SVG of its own. */
export interface TokenColour {
	readonly light: string;
	readonly dark: string;
}

/**
 * Reads one colour token.
 * @param name as in the style sheet, `--map-land`
 * @param styles the text of the style sheet
 * @throws Error where the token is missing or is no `light-dark(light, dark)`
 */
export function readToken(name: string, styles: string): TokenColour {
	const value = new RegExp(`${name}:\\s*light-dark\\(\\s*([^,()]+),\\s*([^,()]+)\\)`).exec(styles);
	if (!value?.[1] || !value[2]) throw new Error(`no light-dark() colour ${name} in tokens.css`);
	return { light: value[1].trim(), dark: value[2].trim() };
}
