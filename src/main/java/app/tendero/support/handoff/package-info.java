/**
 * The merchant's inbox: talks that a person has or could take, what is said in them by people, who
 * of the team looks at which, and a live door that says where something changed. Whether the bot is
 * quiet is the conversation's own state and decided in the core; who of the team has a talk is a
 * row here.
 */
@NullMarked
package app.tendero.support.handoff;

import org.jspecify.annotations.NullMarked;
