/** Tests. */
@NullMarked
package app.taskaversion.account;

import org.jspecify.annotations.NullMarked;
