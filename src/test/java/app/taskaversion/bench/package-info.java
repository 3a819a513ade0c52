/** Figures, never verdicts: what things cost, printed and written to {@code target/bench}. */
@NullMarked
package app.taskaversion.bench;

import org.jspecify.annotations.NullMarked;
