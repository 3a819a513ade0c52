package app.taskaversion.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A typed line, taken apart. Name and parts together hold every word of the line.
 *
 * @param line as it was typed
 * @param parts what was understood, each kind at most once, in the order of the line
 */
public record QuickAdd(String line, List<QuickAddPart> parts) {

    /** A word and where it begins. */
    record Word(String text, int start) {
        int end() {
            return start + text.length();
        }
    }

    public QuickAdd {
        parts = List.copyOf(parts);
    }

    /**
     * The words that belong to no part, in their order; blank only if the line is. A comma at the end that only led to the
     * cue ("Müll hinaus, wenn …") is none of them.
     */
    public String name() {
        String name = words(line).stream()
                .filter(word -> parts.stream()
                        .map(QuickAddPart::span)
                        .noneMatch(span -> word.start() >= span.start() && word.start() < span.end()))
                .map(Word::text)
                .collect(Collectors.joining(" "));
        return name.endsWith(",") && find(QuickAddPart.Cue.class).isPresent()
                ? name.substring(0, name.length() - 1)
                : name;
    }

    /** The part of a kind, if the line has one. */
    public <P extends QuickAddPart> Optional<P> find(Class<P> kind) {
        return parts.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** The same line with this part not understood: its words are back in the name, where they stood. */
    public QuickAdd without(QuickAddPart part) {
        return new QuickAdd(
                line, parts.stream().filter(other -> !other.equals(part)).toList());
    }

    static List<Word> words(String line) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= line.length(); i++) {
            boolean blank = i == line.length()
                    || Character.isWhitespace(line.charAt(i))
                    || Character.isSpaceChar(line.charAt(i));
            if (!blank && start < 0) {
                start = i;
            } else if (blank && start >= 0) {
                words.add(new Word(line.substring(start, i), start));
                start = -1;
            }
        }
        return words;
    }
}
