/** Who is answered, and with which headers. */
@NullMarked
package app.taskaversion.platform.web;

import org.jspecify.annotations.NullMarked;
