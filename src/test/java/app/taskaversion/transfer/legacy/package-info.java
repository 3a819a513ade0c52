/** Tests of the reader's rules, without a database. */
@NullMarked
package app.taskaversion.transfer.legacy;

import org.jspecify.annotations.NullMarked;
