/** What is written down for whoever watches a server: events of security, without a word of a person. */
@NullMarked
package app.taskaversion.platform.log;

import org.jspecify.annotations.NullMarked;
