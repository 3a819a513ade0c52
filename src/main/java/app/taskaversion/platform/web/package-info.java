/** HTTP concerns that know no feature: headers, host and origin checks, error pages. */
@NullMarked
package app.taskaversion.platform.web;

import org.jspecify.annotations.NullMarked;
