package app.tendero.sync;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One top-level object of a file with the rows below it folded in.
 *
 * @param end where in the file it ends: everything before belongs to it or to an earlier one
 * @param rows it was made of
 */
record Thing(ObjectNode node, long end, int rows) {}
