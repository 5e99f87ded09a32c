/** Tests of the database: a real server is started, killed and started again. */
@NullMarked
package ma.musharaka.platform.database;

import org.jspecify.annotations.NullMarked;
