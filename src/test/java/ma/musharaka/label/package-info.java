/** How evidence becomes a score, and how facts become evidence. */
package ma.musharaka.label;
