/** Reads the older app's files: pure parsing and rules, no database, no framework, no clock. */
@NullMarked
package app.taskaversion.transfer.legacy;

import org.jspecify.annotations.NullMarked;
