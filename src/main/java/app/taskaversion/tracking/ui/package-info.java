/** Now: one thing, the running clock, and the sheet that asks how it was. */
@NullMarked
package app.taskaversion.tracking.ui;

import org.jspecify.annotations.NullMarked;
