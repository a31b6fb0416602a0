package app.tendero.platform;

import io.vertx.mutiny.sqlclient.SqlConnection;

/**
 * An open transaction of the hot path, handed explicitly from repository to repository: whoever
 * takes part can be seen in the signatures.
 *
 * @param times take note of each statement
 */
public record Tx(SqlConnection connection, QueryTimes times) {}
