/** Why a file or a link is no basket. Apart from the words of the brief, which only its page needs. */
export const basketFile = {
	notBasket: 'The file is not a basket: it should hold "format": "city-network-basket".',
	otherVersion: (version: string) => `The basket has version ${version}; this dashboard reads version 1.`,
	notJson: (why: string) => `The file is not JSON: ${why}.`,
	cutOff: 'The link is not whole: part of it was cut off on its way.'
};
