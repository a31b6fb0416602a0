/** What the operator is promised to see: metrics, the dashboard and the alerts that use them. */
@NullMarked
package app.tendero.monitoring;

import org.jspecify.annotations.NullMarked;
