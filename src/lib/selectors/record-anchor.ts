/** Ids of the records whose key is made of two columns, as they stand in addresses. */
export const anchorOf = {
	/** `liege`, `ESF+` to `liege-fund-esf`. */
	funding: ({ cityId, fund }: { cityId: string; fund: string }): string =>
		`${cityId}-fund-${fund
			.toLowerCase()
			.replaceAll(/[^a-z0-9]+/g, '-')
			.replaceAll(/^-|-$/g, '')}`,
	/** `liege`, `women` to `liege-group-women`. */
	groupMark: ({ cityId, groupId }: { cityId: string; groupId: string }): string =>
		`${cityId}-group-${groupId}`
};
