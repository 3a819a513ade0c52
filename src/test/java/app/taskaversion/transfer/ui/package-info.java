/** Tests of the screens. */
@NullMarked
package app.taskaversion.transfer.ui;

import org.jspecify.annotations.NullMarked;
