package app.taskaversion.transfer.legacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The notes cell of a task: entries under a time in brackets, joined by a line of three dashes. (data-and-lifecycle §1.1) */
final class LegacyNotes {

    private static final Pattern JOINT = Pattern.compile("\\r?\\n\\r?\\n---\\r?\\n\\r?\\n");
    private static final Pattern ENTRY = Pattern.compile("(?s)\\[(\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2})\\]\\r?\\n(.*)");

    /** One entry; without a time where none can be read. */
    record Entry(@Nullable LegacyStamp stamp, String content) {}

    private LegacyNotes() {}

    static List<Entry> split(String cell) {
        List<Entry> entries = new ArrayList<>();
        for (String part : JOINT.split(cell, -1)) {
            if (!part.isBlank()) {
                Matcher matcher = ENTRY.matcher(part);
                LegacyStamp stamp =
                        matcher.matches() ? LegacyCell.stamp(matcher.group(1)).value() : null;
                entries.add(stamp == null ? new Entry(null, part) : new Entry(stamp, matcher.group(2)));
            }
        }
        return entries;
    }
}
