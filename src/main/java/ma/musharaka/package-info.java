/** Musharaka: the participation site of Moroccan communes, one site per commune, one deployment for all. */
@NullMarked
package ma.musharaka;

import org.jspecify.annotations.NullMarked;
