export const basketFile = {
	notBasket: 'The file is not a basket: it should hold "format": "city-network-basket".',
	cutOff: 'The link is not whole: part of it was cut off on its way.'
};
