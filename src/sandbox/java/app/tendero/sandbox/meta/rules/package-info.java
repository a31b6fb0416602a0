/**
 * What Meta accepts as a message: every limit of the Cloud API's send call, checked the way Meta
 * checks it, so that what passes here passes there. Plain functions over JSON; nothing is kept and
 * nobody is called.
 */
@NullMarked
package app.tendero.sandbox.meta.rules;

import org.jspecify.annotations.NullMarked;
