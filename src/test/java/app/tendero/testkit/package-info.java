/** What tests share: servers, a signed webhook, the two demo stores. */
@org.jspecify.annotations.NullMarked
package app.tendero.testkit;
