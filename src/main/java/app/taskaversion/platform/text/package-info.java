/** Visible texts: message bundles with ICU plurals. */
@NullMarked
package app.taskaversion.platform.text;

import org.jspecify.annotations.NullMarked;
