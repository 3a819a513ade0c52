package app.taskaversion.task;

import app.taskaversion.task.QuickAdd.Word;
import app.taskaversion.task.QuickAddPart.Cue;
import app.taskaversion.task.QuickAddPart.Dread;
import app.taskaversion.task.QuickAddPart.Due;
import app.taskaversion.task.QuickAddPart.Estimate;
import app.taskaversion.task.QuickAddPart.Place;
import app.taskaversion.task.QuickAddPart.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The light syntax of one-line quick add: {@code Call dentist ~15m !4 @home fri if coffee}. Never throws, and never loses
 * a word: what is not understood stays in the name, and if nothing would be left for a name nothing is understood.
 * (product §2.4 Flow B)
 *
 * <ul>
 *   <li>{@code ~15m ~90 ~1h ~1h30 ~1.5h}: minutes
 *   <li>{@code !1} to {@code !5}: dread
 *   <li>{@code @word}: place
 *   <li>{@code today tomorrow 2026-12-23 23.12.} anywhere, a weekday or {@code weekend} only after the name's last word:
 *       due day, see {@link DueWord}
 *   <li>{@code heute morgen übermorgen}, German weekdays and {@code wochenende} on a German page, beside the English ones
 *   <li>{@code if …}, on a German page also {@code wenn …}: the cue, up to the next sign of another part. Not after words that often stand before a plain "if",
 *       such as "check if".
 * </ul>
 *
 * Of each kind the first counts; more of the same stay in the name.
 */
public final class QuickAddParser {

    private static final int CUE_MAX = 200;
    private static final double MINUTES_MAX = 7 * 24 * 60;
    private static final Pattern MINUTES = Pattern.compile("~(\\d{1,5})(?:m|min)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOURS =
            Pattern.compile("~(\\d{1,3}(?:[.,]\\d{1,2})?)h(?:(\\d{1,2})(?:m|min)?)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DREAD = Pattern.compile("!([1-5])");
    private static final Pattern PLACE = Pattern.compile("@([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]{0,49})");

    /** "Find out if …", "check if …": a question, not a cue. */
    private static final Set<String> BEFORE_A_QUESTION = Set.of(
            "ask", "as", "check", "decide", "even", "know", "only", "out", "see", "tell", "test", "what", "wonder");

    /** "Auch wenn …", "nur wenn …": part of what is to be done, not a cue. */
    private static final Set<String> BEFORE_A_CONDITION =
            Set.of("auch", "außer", "als", "immer", "jedesmal", "nur", "selbst", "sogar", "wie");

    private final String line;
    private final LocalDate today;
    private final boolean german;
    private final List<Word> words;
    private final Set<Word> taken = new HashSet<>();
    private final List<QuickAddPart> parts = new ArrayList<>();

    private QuickAddParser(String line, LocalDate today, Locale spoken) {
        this.line = line;
        this.today = today;
        this.german = spoken.getLanguage().equals(Locale.GERMAN.getLanguage());
        this.words = QuickAdd.words(line);
    }

    /** @param today the person's day, from which weekdays are counted */
    public static QuickAdd parse(String line, LocalDate today) {
        return parse(line, today, Set.of());
    }

    /** @param off kinds that the person does not want in this line: their chips were removed while typing */
    public static QuickAdd parse(String line, LocalDate today, Set<Class<? extends QuickAddPart>> off) {
        return parse(line, today, off, Locale.ENGLISH);
    }

    /** @param spoken the language of the page: German words count on a German page only, as some are English words too */
    public static QuickAdd parse(String line, LocalDate today, Set<Class<? extends QuickAddPart>> off, Locale spoken) {
        QuickAddParser parser = new QuickAddParser(line, today, spoken);
        parser.signs(off);
        if (!off.contains(Cue.class)) {
            parser.cue();
        }
        if (!off.contains(Due.class)) {
            parser.due();
        }
        parser.parts.sort(Comparator.comparingInt(part -> part.span().start()));
        QuickAdd parsed = new QuickAdd(line, parser.parts);
        return parsed.name().isEmpty() ? new QuickAdd(line, List.of()) : parsed;
    }

    private void signs(Set<Class<? extends QuickAddPart>> off) {
        for (Word word : words) {
            Span span = span(word, word);
            sign(word, span)
                    .filter(part -> !off.contains(part.getClass()))
                    .filter(part -> parts.stream().noneMatch(known -> known.getClass() == part.getClass()))
                    .ifPresent(part -> {
                        parts.add(part);
                        taken.add(word);
                    });
        }
    }

    private static Optional<QuickAddPart> sign(Word word, Span span) {
        OptionalDouble minutes = minutes(word.text());
        if (minutes.isPresent()) {
            return Optional.of(new Estimate(span, minutes.getAsDouble()));
        }
        Matcher dread = DREAD.matcher(word.text());
        if (dread.matches()) {
            return Optional.of(new Dread(span, Integer.parseInt(dread.group(1))));
        }
        Matcher place = PLACE.matcher(word.text());
        return place.matches() ? Optional.of(new Place(span, place.group(1))) : Optional.empty();
    }

    private static OptionalDouble minutes(String text) {
        Matcher minutes = MINUTES.matcher(text);
        double value = 0;
        if (minutes.matches()) {
            value = Integer.parseInt(minutes.group(1));
        } else {
            Matcher hours = HOURS.matcher(text);
            if (!hours.matches()) {
                return OptionalDouble.empty();
            }
            value = Double.parseDouble(hours.group(1).replace(',', '.')) * 60;
            value += hours.group(2) == null ? 0 : Integer.parseInt(hours.group(2));
        }
        return value > 0 && value <= MINUTES_MAX ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** From the last "if" that has a name before it and words after it. */
    private void cue() {
        for (int i = words.size() - 2; i > 0; i--) {
            if (!beginsCue(lower(words.get(i)), lower(words.get(i - 1))) || taken.contains(words.get(i + 1))) {
                continue;
            }
            int last = i + 1;
            while (last + 1 < words.size() && !taken.contains(words.get(last + 1))) {
                last++;
            }
            String cue =
                    line.substring(words.get(i + 1).start(), words.get(last).end());
            if (cue.length() <= CUE_MAX) {
                parts.add(new Cue(span(words.get(i), words.get(last)), cue));
                taken.addAll(words.subList(i, last + 1));
            }
            return;
        }
    }

    private boolean beginsCue(String word, String before) {
        return switch (word) {
            case "if" -> !BEFORE_A_QUESTION.contains(before);
            case "wenn" -> german && !BEFORE_A_CONDITION.contains(before);
            default -> false;
        };
    }

    private void due() {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean nameGoesOn = words.subList(i + 1, words.size()).stream().anyMatch(after -> !taken.contains(after));
            Word before = i > 0 && !taken.contains(words.get(i - 1)) ? words.get(i - 1) : null;
            Optional<LocalDate> day = taken.contains(word) ? Optional.empty() : day(word, before, !nameGoesOn);
            if (day.isPresent()) {
                if (before != null
                        && (DueWord.ambiguousAfter(before.text())
                                || (german && GermanDueWord.ambiguousAfter(before.text())))) {
                    continue;
                }
                Word first = before != null && leadsIn(before) ? before : word;
                parts.add(new Due(span(first, word), day.get()));
                return;
            }
        }
    }

    private Optional<LocalDate> day(Word word, @Nullable Word before, boolean last) {
        return DueWord.day(word.text(), today, last)
                .or(() -> german
                        ? GermanDueWord.day(word.text(), today, last, before == null ? "" : before.text())
                        : Optional.empty());
    }

    private boolean leadsIn(Word word) {
        return DueWord.leadsIn(word.text()) || (german && GermanDueWord.leadsIn(word.text()));
    }

    private Span span(Word first, Word last) {
        return new Span(first.start(), last.end(), line.substring(first.start(), last.end()));
    }

    private static String lower(Word word) {
        return word.text().toLowerCase(Locale.ROOT);
    }
}
