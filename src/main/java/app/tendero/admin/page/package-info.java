/**
 * The embedded admin page: one document for every page, told by its headers who may show it in a
 * frame and whose scripts may run, and the home and activity pages' doors. What is shown is put
 * together in the browser, from JSON, as text.
 */
@NullMarked
package app.tendero.admin.page;

import org.jspecify.annotations.NullMarked;
