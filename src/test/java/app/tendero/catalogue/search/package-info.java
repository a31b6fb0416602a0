@NullMarked
package app.tendero.catalogue.search;

import org.jspecify.annotations.NullMarked;
