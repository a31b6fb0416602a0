/**
 * Rules that hold the shape of the code: who may import whom, what the core may reach, where
 * streams end. They read the compiled classes of the service and of the sandbox, never those of
 * tests.
 *
 * <p>Plain tests with plain ArchUnit: its JUnit engine runs nothing under JUnit 6 and stays green.
 */
@NullMarked
package app.tendero.architecture;

import org.jspecify.annotations.NullMarked;
