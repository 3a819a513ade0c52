package app.taskaversion.transfer;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What the person says about files that do not tell, or tell wrongly. What is absent is found out from the files; the
 * report shows what was found, with its evidence. (data-and-lifecycle §4.2, §4.3, §4.6)
 *
 * @param zone where the person was; needed only where ids, offsets and preferences do not tell
 * @param user the person's number in files that hold several users
 * @param scale what the ratings before {@code upgradedAt} are
 * @param upgradedAt when the older app's sliders went from 0–10 to 0–100 for this person; absent: the day it was released
 * @param columns what the flat columns beside the JSON details hold
 */
public record ImportChoices(
        @Nullable ZoneId zone,
        @Nullable String user,
        ScaleChoice scale,
        @Nullable Instant upgradedAt,
        ColumnChoice columns) {

    /** What early ratings are. */
    public enum ScaleChoice {
        /** The whole set of early ratings decides. */
        DETECT,
        /** 0 to 10: times ten. */
        TEN,
        /** 0 to 100 already. */
        HUNDRED
    }

    /** Which generation of the older app wrote the flat rating columns. */
    public enum ColumnChoice {
        /** The time of each row decides: until 19 December 2025 they hold guesses. */
        DETECT,
        /** First and second generation: they hold guesses, never answers. */
        GUESSES,
        /** Third generation: they hold answers. */
        ANSWERS
    }

    /** Everything is found out from the files. */
    public static final ImportChoices NONE =
            new ImportChoices(null, null, ScaleChoice.DETECT, null, ColumnChoice.DETECT);

    public ImportChoices withZone(@Nullable ZoneId newZone) {
        return new ImportChoices(newZone, user, scale, upgradedAt, columns);
    }

    public ImportChoices withUser(@Nullable String newUser) {
        return new ImportChoices(zone, newUser, scale, upgradedAt, columns);
    }

    public ImportChoices withScale(ScaleChoice newScale) {
        return new ImportChoices(zone, user, newScale, upgradedAt, columns);
    }

    public ImportChoices withUpgradedAt(@Nullable Instant newUpgradedAt) {
        return new ImportChoices(zone, user, scale, newUpgradedAt, columns);
    }

    public ImportChoices withColumns(ColumnChoice newColumns) {
        return new ImportChoices(zone, user, scale, upgradedAt, newColumns);
    }
}
