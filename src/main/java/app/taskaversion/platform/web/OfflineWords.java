package app.taskaversion.platform.web;

import app.taskaversion.platform.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The words of the page for having no connection. They stand in it, because nobody can be asked for them then. */
final class OfflineWords {

    /** Words that the page puts together itself, below {@code offline.}. */
    private static final List<String> WORDS = List.of(
            "offline.about",
            "offline.back",
            "offline.close",
            "offline.done",
            "offline.doneNamed",
            "offline.enough",
            "offline.felt",
            "offline.five",
            "offline.kept",
            "offline.letGo",
            "offline.letGoNamed",
            "offline.minutes",
            "offline.next",
            "offline.nobody",
            "offline.none",
            "offline.nothing",
            "offline.now",
            "offline.online",
            "offline.rating",
            "offline.relieved",
            "offline.resume",
            "offline.said.captured",
            "offline.said.done",
            "offline.said.enough",
            "offline.said.letGo",
            "offline.said.started",
            "offline.shortly",
            "offline.signIn",
            "offline.soFar",
            "offline.start",
            "offline.startNamed",
            "offline.state",
            "offline.stored",
            "offline.takeBack");

    /** Words that stand in the page itself. */
    private static final List<String> PAGE_WORDS = List.of(
            "offline.again",
            "offline.capture.help",
            "offline.capture.keep",
            "offline.capture.label",
            "offline.rest",
            "offline.title");

    private final Messages messages;

    OfflineWords(Messages messages) {
        this.messages = messages;
    }

    /** @throws IllegalStateException for a word that nobody would miss if it were gone from the bundle */
    String inPage(String key) {
        if (!PAGE_WORDS.contains(key)) {
            throw new IllegalStateException("The page wants a word that is not in its list: " + key);
        }
        return messages.english(key);
    }

    /** As JSON, with places such as {0} as they are: they are filled by the page. */
    String inScript() {
        Map<String, String> words = new LinkedHashMap<>();
        WORDS.forEach(key -> words.put(key, messages.english(key, "{0}", "{1}")));
        for (int chip = 1; chip <= 5; chip++) {
            words.put("dread." + chip, messages.english("kit.rating.dreadFelt." + chip));
            words.put("relief." + chip, messages.english("kit.rating.relief." + chip));
        }
        return JsonMapper.builder().build().writeValueAsString(words);
    }
}
