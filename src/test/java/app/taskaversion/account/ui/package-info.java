/** The screens of this feature, without a browser. */
@NullMarked
package app.taskaversion.account.ui;

import org.jspecify.annotations.NullMarked;
