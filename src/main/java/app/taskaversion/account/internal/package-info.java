/** Storage of people and their preferences. */
@NullMarked
package app.taskaversion.account.internal;

import org.jspecify.annotations.NullMarked;
