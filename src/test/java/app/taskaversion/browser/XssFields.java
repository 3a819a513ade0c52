package app.taskaversion.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The fields for text that a walk meets on each route, and which texts of the corpus were typed into each. */
final class XssFields {

    /** Fields of today, also inside components; each is numbered in an attribute, so that it can be found again. */
    private static final String FIND = """
            () => {
              const fields = [];
              const sheets = document.querySelectorAll('vaadin-dialog[opened]');
              const sheet = sheets[sheets.length - 1];
              (function walk(root) {
                for (const element of root.querySelectorAll('*')) {
                  element.removeAttribute('data-xss-field');
                  if (element.shadowRoot) {
                    walk(element.shadowRoot);
                  }
                  const text = element.localName === 'textarea' || element.isContentEditable
                      || (element.localName === 'input' && /^(text|search|email|url|tel|password)$/.test(element.type));
                  if (!text || element.readOnly || element.disabled || !element.checkVisibility()
                      || (sheet && !sheet.contains(element))) {
                    continue;
                  }
                  const labels = [];
                  let host = element;
                  for (let at = element; at && at !== document.body; at = at.parentElement ?? at.getRootNode().host) {
                    if (at.localName.startsWith('vaadin-') && at.label && !labels.includes(at.label)) {
                      labels.unshift(at.label);
                      host = at;
                    }
                  }
                  element.setAttribute('data-xss-field', fields.length);
                  fields.push([
                    labels.join(' / ') || element.getAttribute('aria-label') || element.name || '',
                    host.localName,
                    element.maxLength > 0 ? element.maxLength : 0,
                  ]);
                }
              })(document);
              return fields;
            }""";

    private static final List<Integer> EVERYTHING =
            IntStream.range(0, XssCorpus.ALL.size()).boxed().toList();

    /** Those that stand in a field's own rules and not in the page. */
    private static final Map<String, Integer> LIMITS = Map.ofEntries(
            Map.entry("Another word", 100),
            Map.entry("Word", 100),
            Map.entry("Feelings before", 100),
            Map.entry("Feelings afterwards", 100),
            Map.entry("What did you feel?", 100),
            Map.entry("What is it, if you want to name it?", 100),
            Map.entry("Another group", 200),
            Map.entry("Name of the group", 200),
            Map.entry("Groups", 200));

    /** They turn what is typed into a day or a time and keep nothing else, so once is enough. */
    private static final Set<String> PICKERS =
            Set.of("vaadin-date-picker", "vaadin-time-picker", "vaadin-date-time-picker");

    /** A field as it stands on the page now. */
    record Field(String label, String kind, int limit, Locator input) {

        List<XssCorpus.Pack> packs() {
            return XssCorpus.packs(limit);
        }

        /** A field for several words takes one after the other; it has seen everything after one round. */
        boolean takesMany() {
            return kind.endsWith("combo-box");
        }

        int rounds() {
            return takesMany() || PICKERS.contains(kind) ? 1 : packs().size();
        }

        private void take(XssCorpus.Pack pack) {
            input.fill(pack.text(label.equals("Categories") ? ", " : " "));
            input.press(takesMany() || PICKERS.contains(kind) ? "Enter" : "Tab");
        }

        /** @return what it has seen now */
        List<Integer> fill(int round) {
            XssCorpus.Pack pack = packs().get(round % packs().size());
            take(pack);
            return PICKERS.contains(kind) ? EVERYTHING : pack.parts();
        }
    }

    private final Page page;
    private final Map<String, Set<Integer>> fed = new TreeMap<>();
    private final Set<String> labels = new TreeSet<>();

    XssFields(Page page) {
        this.page = page;
    }

    /** The fields that can be typed into now: those on the sheet that lies over the page, or those of the page. */
    List<Field> here() {
        List<?> all = (List<?>) page.evaluate(FIND);
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            List<?> one = (List<?>) all.get(i);
            String label = one.get(0).toString();
            int own = ((Number) one.get(2)).intValue();
            int limit = LIMITS.getOrDefault(label, own == 0 ? 1000 : own);
            fields.add(new Field(label, one.get(1).toString(), limit, page.locator("[data-xss-field='" + i + "']")));
            labels.add(label);
            fed.computeIfAbsent(key(label), key -> new HashSet<>());
        }
        return fields;
    }

    /** Types the next pack into each of them, as a person would who pastes it. */
    void fill(int round) {
        List<Field> fields = here();
        for (Field field : fields) {
            if (!field.takesMany()) {
                seen(field).addAll(field.fill(round));
            }
        }
        for (Field field : fields) {
            if (field.takesMany() && round == 0) {
                choose(field);
                seen(field).addAll(EVERYTHING);
            }
        }
    }

    private Set<Integer> seen(Field field) {
        return fed.computeIfAbsent(key(field.label()), unseen -> new HashSet<>());
    }

    /** One after the other: the next word comes once the one before has joined the list, or has changed the page. */
    private void choose(Field field) {
        for (XssCorpus.Pack pack : field.packs()) {
            here().stream()
                    .filter(now -> now.label().equals(field.label()))
                    .findFirst()
                    .ifPresent(now -> now.take(pack));
            XssGuard.settle(page);
        }
    }

    /** Empties the fields that take only days and times, so that the rest can be stored. */
    void emptyPickers() {
        for (Field field : here()) {
            if (PICKERS.contains(field.kind())) {
                field.input().fill("");
                field.input().press("Enter");
            }
        }
    }

    /** How many rounds it takes until each of these fields has seen everything. */
    int rounds() {
        return here().stream().mapToInt(Field::rounds).max().orElse(0);
    }

    /** Each field that was met and has not seen the whole corpus. */
    List<String> unfed() {
        return fed.entrySet().stream()
                .filter(field -> !field.getValue().containsAll(EVERYTHING))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What the fields are called that were met. */
    Set<String> labels() {
        return labels;
    }

    private String key(String label) {
        String path = page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "");
        return path + ": " + label;
    }
}
