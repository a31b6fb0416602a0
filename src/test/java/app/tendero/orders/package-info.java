@org.jspecify.annotations.NullMarked
package app.tendero.orders;
