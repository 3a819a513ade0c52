package app.taskaversion.analytics.ui;

import app.taskaversion.analytics.ClassicNumber;
import app.taskaversion.analytics.GlossaryEntry;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What a figure is, in the place where it stands: folded away behind a button that says so, for fingers, keys and screen
 * readers alike.
 */
final class Explained extends Composite<Details> {

    /** What is said of each, in this order; the rest of an entry comes from the entry itself. */
    private static final List<String> PARTS = List.of("meaning", "unit", "n", "edge");

    private final Div content = new Div();

    /** @param fill says it; asked when it is opened for the first time, as most never are */
    private Explained(Function<Explained, String> summary, Consumer<Explained> fill) {
        getContent().setSummaryText(summary.apply(this));
        content.addClassName("tas-explained");
        getContent().add(content);
        getContent().addClassName("tas-explained-fold");
        getContent().addOpenedChangeListener(change -> {
            if (change.isOpened() && content.getComponentCount() == 0) {
                fill.accept(this);
            }
        });
    }

    /** @param entries at least one, all that the place shows */
    static Explained of(List<GlossaryEntry> entries) {
        return new Explained(
                self -> self.getTranslation("glossary.what", entries.size()), self -> entries.forEach(self::add));
    }

    private void add(GlossaryEntry entry) {
        List<String> words = new ArrayList<>();
        for (String part : PARTS) {
            words.add(getTranslation(entry.messageKey(part)));
        }
        words.add(getTranslation(entry.messageKey("example"), FigureWords.plain(entry.example())));
        words.add(getTranslation("glossary.versionOf", entry.version()));
        words.add(getTranslation(entry.source().messageKey()));
        list(getTranslation(entry.messageKey("title")), words);
    }

    static Explained of(ClassicNumber number) {
        return new Explained(
                self -> self.getTranslation("classic.what", self.getTranslation(number.messageKey("title"))),
                self -> self.add(number));
    }

    private void add(ClassicNumber number) {
        list(
                getTranslation(number.messageKey("title")),
                List.of(
                        getTranslation(number.messageKey("meaning")),
                        getTranslation(number.messageKey("unit")),
                        getTranslation("classic.basis." + number.basis()),
                        getTranslation(number.messageKey("edge")),
                        getTranslation("classic.example", FigureWords.plain(number.example())),
                        getTranslation("classic.version"),
                        getTranslation("classic.source")));
    }

    private void list(String title, List<String> words) {
        DescriptionList list = new DescriptionList();
        List<String> terms = List.of("meaning", "unit", "n", "edge", "example", "version", "source");
        for (int i = 0; i < terms.size(); i++) {
            list.add(
                    new DescriptionList.Term(getTranslation("glossary.term." + terms.get(i))),
                    new DescriptionList.Description(words.get(i)));
        }
        list.getElement().setAttribute("aria-label", title);
        Div name = new Div(title);
        name.addClassName("tas-explained-title");
        content.add(name, list);
    }
}
