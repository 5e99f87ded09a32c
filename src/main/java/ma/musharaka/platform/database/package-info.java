/**
 * The database behind the site. Unless a data source is configured, an embedded MariaDB (the real server, in a process
 * of its own) is started, so that a fresh checkout runs with one command; with or without it, the application's own
 * database user may do no more to a table than the table allows: append-only tables can be read and added to, and
 * only the migrator changes the schema.
 */
@NullMarked
package ma.musharaka.platform.database;

import org.jspecify.annotations.NullMarked;
