package app.taskaversion.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Everything that is said in English is said in German, from the same facts, and as kindly. */
class LanguagesTest {

    private static final Path FOLDER = Path.of("src/main/resources/i18n");
    private static final Map<String, String> ENGLISH = bundle("messages.properties");
    private static final Map<String, String> GERMAN = bundle("messages_de.properties");

    /** Only the person at the server reads these, beside logs that are English anyway. */
    private static final Pattern AT_THE_SERVER =
            Pattern.compile("(startup|backup|restore|doctor)\\..*|.*\\.command\\..*|training\\.(export|import)\\..*");

    private static final Pattern UNKIND = Pattern.compile(
            "(gescheiter|versag|überfällig|verpass|versäum|faul(e|er|es|en|heit)?\\b|strafe|fehlschlag|nicht geschafft|"
                    + "serie verloren|verzug)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern FORMAL = Pattern.compile("\\b(Ihr|Ihre|Ihnen|Ihrem|Ihren|Ihrer)\\b|\\bbitten Sie\\b");

    @Test
    void everyTextIsThereInBoth() {
        assertThat(missing(ENGLISH, GERMAN)).as("not yet in German").isEmpty();
        assertThat(missing(GERMAN, ENGLISH)).as("no longer in English").isEmpty();
    }

    @Test
    void everyTextIsMadeFromTheSameFacts() {
        assertThat(otherFacts(ENGLISH, GERMAN)).isEmpty();
    }

    @Test
    void noTextIsEmpty() {
        assertThat(empty(ENGLISH)).isEmpty();
        assertThat(empty(GERMAN)).isEmpty();
    }

    @Test
    void countsKnowTheFormsOfTheirLanguage() {
        ENGLISH.forEach((key, text) ->
                assertThat(wrongForms(text, Locale.ENGLISH)).as(key).isEmpty());
        GERMAN.forEach((key, text) ->
                assertThat(wrongForms(text, Locale.GERMAN)).as(key).isEmpty());
    }

    @Test
    void wordsAreKindAndNear() {
        assertThat(said(GERMAN, UNKIND)).isEmpty();
        assertThat(said(GERMAN, FORMAL)).isEmpty();
    }

    @Test
    void whatIsWrongIsSeen() {
        Map<String, String> english = Map.of("a.one", "{0} of {1}", "a.two", "Two", "startup.no", "No");
        assertThat(missing(english, Map.of("a.one", "{0}"))).containsExactly("a.two");
        assertThat(otherFacts(english, Map.of("a.one", "{0} von", "a.two", "Zwei")))
                .containsExactly("a.one");
        assertThat(otherFacts(
                        Map.of("a.n", "{0, plural, one {# thing} other {# things}}"),
                        Map.of("a.n", "{0, plural, one {eine} other {mehr}}")))
                .as("the number is said in one and not in the other")
                .containsExactly("a.n");
        assertThat(empty(Map.of("a.one", " "))).containsExactly("a.one");
        assertThat(wrongForms("{0, plural, one {x} few {y} other {z}}", Locale.GERMAN))
                .containsExactly("few");
        assertThat(wrongForms("{0, plural, other {z}}", Locale.GERMAN)).containsExactly("one");
        assertThatThrownBy(() -> wrongForms("{0, plural, one {x}", Locale.GERMAN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(said(Map.of("a.one", "Das ist überfällig", "a.two", "Faules Obst", "a.three", "Faultier"), UNKIND))
                .containsExactlyInAnyOrder("a.one", "a.two");
        assertThat(said(Map.of("a.one", "Geben Sie Ihren Namen ein", "a.two", "ihr Name"), FORMAL))
                .containsExactly("a.one");
    }

    private static Set<String> missing(Map<String, String> wanted, Map<String, String> there) {
        Set<String> keys = new TreeSet<>(wanted.keySet());
        keys.removeIf(key -> AT_THE_SERVER.matcher(key).matches());
        keys.removeAll(there.keySet());
        return keys;
    }

    private static Set<String> otherFacts(Map<String, String> english, Map<String, String> german) {
        Set<String> other = new TreeSet<>();
        german.forEach((key, text) -> {
            String same = english.get(key);
            if (same != null && !sameFacts(facts(same), facts(text))) {
                other.add(key);
            }
        });
        return other;
    }

    /** German may say a number as a count that English says plainly ("1 Tag"), but never leave one out. */
    private static boolean sameFacts(Set<String> english, Set<String> german) {
        Set<String> arguments = new TreeSet<>(german);
        if (!english.contains("#")) {
            arguments.remove("#");
        }
        return english.equals(arguments);
    }

    /** The arguments of a pattern, and of each count whether its number is said. */
    private static Set<String> facts(String text) {
        MessagePattern pattern = new MessagePattern(text);
        Set<String> facts = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            switch (part.getType()) {
                case ARG_NUMBER, ARG_NAME -> facts.add(pattern.getSubstring(part));
                case REPLACE_NUMBER -> facts.add("#");
                default -> {
                    // words, limits and forms: a language has its own
                }
            }
        }
        return facts;
    }

    private static Set<String> empty(Map<String, String> texts) {
        return texts.entrySet().stream()
                .filter(text -> text.getValue().isBlank())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Forms that the language does not have, and those that it has and the text has not. */
    private static Set<String> wrongForms(String text, Locale locale) {
        Set<String> wanted = PluralRules.forLocale(locale).getKeywords();
        MessagePattern pattern = new MessagePattern(text);
        Set<String> wrong = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_START
                    && pattern.getPart(i).getArgType() == MessagePattern.ArgType.PLURAL) {
                wrong.addAll(wrongForms(pattern, i, wanted));
            }
        }
        return wrong;
    }

    private static Set<String> wrongForms(MessagePattern pattern, int start, Set<String> wanted) {
        Set<String> forms = new TreeSet<>();
        boolean exact = false;
        for (int i = start + 1; i < pattern.getLimitPartIndex(start); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
                String form = pattern.getSubstring(part);
                exact |= form.startsWith("=");
                forms.add(form);
            } else if (part.getType() == MessagePattern.Part.Type.MSG_START) {
                i = pattern.getLimitPartIndex(i); // counts within are looked at by themselves
            }
        }
        Set<String> wrong = new TreeSet<>(forms);
        wrong.removeIf(form -> form.startsWith("=") || wanted.contains(form));
        if (!exact) {
            wanted.stream().filter(form -> !forms.contains(form)).forEach(wrong::add);
        }
        return wrong;
    }

    private static Set<String> said(Map<String, String> texts, Pattern words) {
        return texts.entrySet().stream()
                .filter(text -> words.matcher(text.getValue()).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Map<String, String> bundle(String file) {
        Properties all = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            all.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        all.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }
}
