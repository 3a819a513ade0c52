/** Rules about the project as a whole: its structure, its documents, its scripts. */
@NullMarked
package app.taskaversion.architecture;

import org.jspecify.annotations.NullMarked;
