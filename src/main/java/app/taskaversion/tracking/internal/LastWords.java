package app.taskaversion.tracking.internal;

import org.jspecify.annotations.Nullable;

/**
 * What the person last said about the two kinds of answers, as {@link app.taskaversion.privacy.LastWord} reads it: 1
 * yes, 0 no, absent if nothing was ever said.
 */
record LastWords(@Nullable Integer feelings, @Nullable Integer freeText) {}
