package app.tendero.kernel;

/**
 * A country in which a store asks for other money than at home.
 *
 * @param currency ISO 4217 code
 */
public record Market(Country country, String currency) {}
