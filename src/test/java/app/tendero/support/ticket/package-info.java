@org.jspecify.annotations.NullMarked
package app.tendero.support.ticket;
