/** Tests of keeping in step. */
@NullMarked
package app.tendero.sync;

import org.jspecify.annotations.NullMarked;
