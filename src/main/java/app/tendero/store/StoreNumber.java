package app.tendero.store;

import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.WabaId;

/**
 * Whose a sending number is. Small and without secrets: the door of Meta asks for it with every
 * item.
 *
 * @param waba the account that owns the number; an item that names another one is not this store's
 * @param enabled false for a store that was switched off
 */
public record StoreNumber(StoreId store, WabaId waba, PhoneNumberId number, boolean enabled) {}
