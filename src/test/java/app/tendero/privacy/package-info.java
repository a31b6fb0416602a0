/** Whose data is whose: the declarations against the schema, and erasures through the doors. */
package app.tendero.privacy;
