/**
 * Things that go wrong between the service and what it stands on: lines that are cut, that hang,
 * that lose an answer.
 */
@NullMarked
package app.tendero.sandbox.faults;

import org.jspecify.annotations.NullMarked;
