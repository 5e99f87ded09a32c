/** What {@code ./musharaka bench} measures, against bars that were set beforehand; the results stand in BENCHMARKS.md. */
@NullMarked
package ma.musharaka.bench;

import org.jspecify.annotations.NullMarked;
