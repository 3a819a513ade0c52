/** Copies of the SQLite file that can be trusted: made while the app runs, looked at before they count, put back in one step. */
@NullMarked
package app.taskaversion.platform.persistence.backup;

import org.jspecify.annotations.NullMarked;
