/** Tests of what other features see of the import. */
@NullMarked
package app.taskaversion.transfer;

import org.jspecify.annotations.NullMarked;
