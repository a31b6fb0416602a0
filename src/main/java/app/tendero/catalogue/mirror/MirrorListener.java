package app.tendero.catalogue.mirror;

import app.tendero.kernel.StoreId;

/** Whoever remembers something of a store's catalogue and must forget it when it changed. */
public interface MirrorListener {

    /** On any replica; says nothing about what it was. Must not block. */
    void changed(StoreId store);
}
