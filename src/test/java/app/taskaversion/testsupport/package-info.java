/** Both databases, a clock that stands still, and a new person for each test. */
@NullMarked
package app.taskaversion.testsupport;

import org.jspecify.annotations.NullMarked;
