package app.taskaversion.shell;

import app.taskaversion.shell.PaletteEntry.Go;
import app.taskaversion.shell.PaletteEntry.Press;
import app.taskaversion.shell.PaletteEntry.Start;
import app.taskaversion.tracking.InstanceFilter;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceRow;
import app.taskaversion.tracking.InstanceState;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** What the palette offers: what the keys of this page do, the screens, and open things to start. */
final class PaletteEntries {

    /** As many as fit above the keyboard of a phone. */
    static final int SHOWN = 8;

    /** A single letter finds half of everything. */
    private static final int LETTERS = 2;

    /** Key and name of its words, in the order in which they are offered. */
    private static final List<Map.Entry<String, String>> KEYS = List.of(
            Map.entry("n", "keys.new.words"),
            Map.entry("s", "keys.start.words"),
            Map.entry("5", "keys.five.words"),
            Map.entry("space", "keys.space.words"),
            Map.entry("d", "keys.done.words"),
            Map.entry("l", "keys.later.words"),
            Map.entry("x", "keys.letGo.words"),
            Map.entry("z", "keys.undo.words"),
            Map.entry("/", "keys.search.words"),
            Map.entry("?", "keys.title"));

    /** Path and name of its words; open to everybody who is in. */
    static final List<Map.Entry<String, String>> PLACES = List.of(
            Map.entry("", "nav.now"),
            Map.entry("tasks", "nav.tasks"),
            Map.entry("analytics", "nav.lookBack"),
            Map.entry("settings", "nav.me"),
            Map.entry("settings/privacy", "privacy.title"),
            Map.entry("settings/import", "transfer.ui.title"),
            Map.entry("settings/suggestions", "how.title"),
            Map.entry("settings/experiments", "experiment.title"),
            Map.entry("settings/words", "words.title"),
            Map.entry("survey", "survey.title"),
            Map.entry("help/now", "help.now.title"));

    private final InstanceQueries instances;
    private final Clock clock;
    private final List<PaletteEntry> fixed = new ArrayList<>();
    private final BiFunction<String, Object[], String> texts;

    /**
     * @param keys that would press something on the page below
     * @param texts the words for a key of the bundle
     */
    PaletteEntries(
            Set<String> keys, InstanceQueries instances, Clock clock, BiFunction<String, Object[], String> texts) {
        this.instances = instances;
        this.clock = clock;
        this.texts = texts;
        KEYS.forEach(entry -> {
            if (keys.contains(entry.getKey())) {
                fixed.add(new PaletteEntry(capital(text(entry.getValue())), new Press(entry.getKey())));
            }
        });
        PLACES.forEach(place ->
                fixed.add(new PaletteEntry(text("palette.go", text(place.getValue())), new Go(place.getKey()))));
    }

    private String text(String key, Object... arguments) {
        return texts.apply(key, arguments);
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** At most {@value #SHOWN}; what begins with what was typed comes first, then in a fixed order. */
    List<PaletteEntry> find(String typed) {
        List<PaletteEntry> found = new ArrayList<>(
                fixed.stream().filter(entry -> entry.fits(typed)).toList());
        if (typed.strip().length() >= LETTERS) {
            found.addAll(things(typed.strip()));
        }
        found.sort(Comparator.comparing(entry -> !entry.beginsWith(typed)));
        return List.copyOf(found.subList(0, Math.min(SHOWN, found.size())));
    }

    private List<PaletteEntry> things(String typed) {
        InstanceFilter filter = new InstanceFilter(InstanceFilter.Group.OPEN, typed, null, clock.instant());
        return instances.list(filter, 0, SHOWN).stream()
                .filter(row -> row.state() != InstanceState.RUNNING)
                .map(this::thing)
                .toList();
    }

    private PaletteEntry thing(InstanceRow row) {
        return new PaletteEntry(
                text("palette.start", row.name()),
                new Start(row.id(), row.name(), row.state() == InstanceState.PAUSED));
    }
}
