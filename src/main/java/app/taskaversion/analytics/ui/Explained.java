package app.taskaversion.analytics.ui;

import app.taskaversion.analytics.ClassicNumber;
import app.taskaversion.analytics.GlossaryEntry;
import app.taskaversion.platform.ui.Fold;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What a figure is, in the place where it stands: folded away behind a button that says so, for fingers, keys and screen
 * readers alike.
 */
final class Explained extends Composite<Fold> {

    /** What is said of each, in this order; the rest of an entry comes from the entry itself. */
    private static final List<String> PARTS = List.of("meaning", "unit", "n", "edge");

    private final String summary;
    private final SerializableBiConsumer<Explained, Div> fill;

    /** @param fill says it; asked when it is opened for the first time, as most never are */
    private Explained(Function<Explained, String> summary, SerializableBiConsumer<Explained, Div> fill) {
        this.summary = summary.apply(this);
        this.fill = fill;
        getContent().addClassName("tas-explained-fold");
    }

    @Override
    protected Fold initContent() {
        return new Fold(summary, fold -> {
            Div content = new Div();
            content.addClassName("tas-explained");
            fill.accept(this, content);
            fold.add(content);
        });
    }

    /** @param entries at least one, all that the place shows */
    static Explained of(List<GlossaryEntry> entries) {
        return new Explained(
                self -> self.getTranslation("glossary.what", entries.size()),
                (self, content) -> entries.forEach(entry -> self.add(content, entry)));
    }

    private void add(Div content, GlossaryEntry entry) {
        List<String> words = new ArrayList<>();
        for (String part : PARTS) {
            words.add(getTranslation(entry.messageKey(part)));
        }
        words.add(getTranslation(entry.messageKey("example"), FigureWords.plain(entry.example())));
        words.add(getTranslation("glossary.versionOf", entry.version()));
        words.add(getTranslation(entry.source().messageKey()));
        list(content, getTranslation(entry.messageKey("title")), words);
    }

    static Explained of(ClassicNumber number) {
        return new Explained(
                self -> self.getTranslation("classic.what", self.getTranslation(number.messageKey("title"))),
                (self, content) -> self.add(content, number));
    }

    private void add(Div content, ClassicNumber number) {
        list(
                content,
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

    private void list(Div content, String title, List<String> words) {
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
