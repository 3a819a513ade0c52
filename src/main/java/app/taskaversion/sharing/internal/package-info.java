/** Reads what people add, keeps the ledger, and makes the files. */
@NullMarked
package app.taskaversion.sharing.internal;

import org.jspecify.annotations.NullMarked;
