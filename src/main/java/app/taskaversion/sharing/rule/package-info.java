/** What a person adds to shared statistics, how much of it at most, and what is made of it: pure. */
@NullMarked
package app.taskaversion.sharing.rule;

import org.jspecify.annotations.NullMarked;
