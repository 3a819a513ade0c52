/** Tests that drive the packaged application in a real browser, as a person would. */
@NullMarked
package app.taskaversion.browser;

import org.jspecify.annotations.NullMarked;
