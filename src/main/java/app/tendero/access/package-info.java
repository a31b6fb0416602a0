/**
 * Who is calling: turns a key or a session token into a {@link app.tendero.access.Caller}, the only
 * source of the tenant. Never a header, a path or a query. And what they changed: {@link
 * app.tendero.access.AuditTrail}.
 */
@NullMarked
package app.tendero.access;

import org.jspecify.annotations.NullMarked;
