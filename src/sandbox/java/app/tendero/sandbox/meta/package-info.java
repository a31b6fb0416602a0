/**
 * The pretend Meta: the part of the Graph API that Tendero talks to, as strict as the real one, and
 * the webhooks that come back, signed and shaped as Meta's. It can be told to be slow, to fail, to
 * lose answers, to double and to reorder, and it remembers every message it accepted: it is the
 * witness of tests and benches.
 */
@NullMarked
package app.tendero.sandbox.meta;

import org.jspecify.annotations.NullMarked;
