/** The Task Aversion System: guess how a task will feel, start it, see how it was. */
@NullMarked
package app.taskaversion;

import org.jspecify.annotations.NullMarked;
