/**
 * Keeps what we know of a shop in step with the shop: first everything by one of Shopify's bulk
 * operations, read line by line, then what changed, on a schedule that needs no leader. Knows runs,
 * schedules, failed items and how to wait; what is synced is known by the {@link
 * app.tendero.sync.SyncSource}s that other packages plug in.
 *
 * <p>A run is a row. One replica at a time leases it, works on it for a while by database time, and
 * notes how far it came under the lease's fencing number; another one goes on from there.
 */
@NullMarked
package app.tendero.sync;

import org.jspecify.annotations.NullMarked;
