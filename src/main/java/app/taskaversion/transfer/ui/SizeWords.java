package app.taskaversion.transfer.ui;

import com.vaadin.flow.component.Component;

/** The size of a file as a person says it: rounded up to whole kilobytes, from a megabyte on to a tenth of one. */
final class SizeWords {

    private static final double KILO = 1_000;
    private static final double MEGA = 1_000_000;

    private SizeWords() {}

    static String of(Component where, long bytes) {
        return bytes < MEGA
                ? where.getTranslation("transfer.ui.size.kilobytes", (long) Math.ceil(bytes / KILO))
                : where.getTranslation("transfer.ui.size.megabytes", Math.round(bytes / MEGA * 10) / 10.0);
    }
}
