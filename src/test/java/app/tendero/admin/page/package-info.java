/** The documents of the admin page and the doors of its home and activity. */
@NullMarked
package app.tendero.admin.page;

import org.jspecify.annotations.NullMarked;
