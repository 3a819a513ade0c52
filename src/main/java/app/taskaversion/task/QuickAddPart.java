package app.taskaversion.task;

import java.time.LocalDate;

/** Something that was understood in a typed line; a chip that can be removed. */
public sealed interface QuickAddPart {

    Span span();

    /**
     * Where it stands in the line.
     *
     * @param text exactly as it was typed, from {@code start} to before {@code end}
     */
    record Span(int start, int end, String text) {}

    /** Minutes, above 0 to a week. */
    record Estimate(Span span, double minutes) implements QuickAddPart {}

    /** How bad it will be, 1 (fine) to 5 (awful). */
    record Dread(Span span, int oneToFive) implements QuickAddPart {}

    /** Where it is done. */
    record Place(Span span, String place) implements QuickAddPart {}

    /** The day until which it should be done, today or later. */
    record Due(Span span, LocalDate day) implements QuickAddPart {}

    /** The "when" of an if-then plan, 1–200 characters. */
    record Cue(Span span, String cue) implements QuickAddPart {}
}
