/** Me → Bring your data: upload, progress, report, demo history. */
@NullMarked
package app.taskaversion.transfer.ui;

import org.jspecify.annotations.NullMarked;
