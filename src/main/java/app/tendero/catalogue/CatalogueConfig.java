package app.tendero.catalogue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long and how much of the shops' catalogues is kept. */
@ConfigMapping(prefix = "tendero.catalogue")
interface CatalogueConfig {

    /** How old a price or a stock may be in a list; carts read past it. */
    @WithDefault("300s")
    Duration cacheTtl();

    /** Memory for the catalogues of all stores together, in units of about a kilobyte. */
    @WithDefault("98304")
    int memory();

    /** Memory for one store's, so that a huge one cannot push out all others. */
    @WithDefault("24576")
    int memoryPerStore();

    /** Shops with more products than this are searched by Shopify instead of in memory. */
    @WithDefault("2000")
    int searchInMemory();
}
