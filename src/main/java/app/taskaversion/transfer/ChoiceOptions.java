package app.taskaversion.transfer;

import app.taskaversion.platform.startup.Command;
import app.taskaversion.transfer.ImportChoices.ColumnChoice;
import app.taskaversion.transfer.ImportChoices.ScaleChoice;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;

/** Reads from the command line what the person says about their files. */
final class ChoiceOptions {

    /** An option with a value that is none of those it can have. */
    static final class Unknown extends Exception {
        private final String option;

        Unknown(String option) {
            super(option);
            this.option = option;
        }

        String messageKey() {
            return "transfer.command." + option + "_unknown";
        }
    }

    private ChoiceOptions() {}

    static ImportChoices of(ApplicationArguments arguments) throws Unknown {
        return new ImportChoices(
                zone(Command.option(arguments, "zone")),
                Command.option(arguments, "user"),
                scale(Command.option(arguments, "scale")),
                upgraded(Command.option(arguments, "upgraded")),
                columns(Command.option(arguments, "columns")));
    }

    private static @Nullable ZoneId zone(@Nullable String text) throws Unknown {
        try {
            return text == null ? null : ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new Unknown("zone");
        }
    }

    private static ScaleChoice scale(@Nullable String text) throws Unknown {
        return switch (text) {
            case null -> ScaleChoice.DETECT;
            case "detect" -> ScaleChoice.DETECT;
            case "10" -> ScaleChoice.TEN;
            case "100" -> ScaleChoice.HUNDRED;
            default -> throw new Unknown("scale");
        };
    }

    /** A day counts from its first moment in UTC. */
    private static @Nullable Instant upgraded(@Nullable String text) throws Unknown {
        try {
            if (text == null) {
                return null;
            }
            return text.indexOf('T') >= 0
                    ? Instant.parse(text)
                    : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException e) {
            throw new Unknown("upgraded");
        }
    }

    private static ColumnChoice columns(@Nullable String text) throws Unknown {
        return switch (text) {
            case null -> ColumnChoice.DETECT;
            case "detect" -> ColumnChoice.DETECT;
            case "guesses" -> ColumnChoice.GUESSES;
            case "answers" -> ColumnChoice.ANSWERS;
            default -> throw new Unknown("columns");
        };
    }
}
