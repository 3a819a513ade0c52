/** Me: the person's settings, and the pages that features bring sections to. */
@NullMarked
package app.taskaversion.account.ui;

import org.jspecify.annotations.NullMarked;
