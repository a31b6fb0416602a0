@org.jspecify.annotations.NullMarked
package app.tendero.catalogue.goods;
