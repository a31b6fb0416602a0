package app.tendero.store;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Secret;

/** A secret together with the only store it may speak for. */
public record StoreSecret(StoreId store, Secret secret) {}
