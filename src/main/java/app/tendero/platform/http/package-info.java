/**
 * What every HTTP door of ours has in common, whatever it is about: problems, JSON bodies that can
 * do no harm, pages of lists, the time it took, health.
 */
@NullMarked
package app.tendero.platform.http;

import org.jspecify.annotations.NullMarked;
