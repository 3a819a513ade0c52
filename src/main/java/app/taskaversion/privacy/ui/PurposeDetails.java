package app.taskaversion.privacy.ui;

import app.taskaversion.platform.ui.Fold;
import app.taskaversion.platform.ui.Still;
import app.taskaversion.privacy.Purpose;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** What, why, how long, who: the words that a yes is said to, with their version. */
final class PurposeDetails {

    private static final List<String> PARTS = List.of("what", "why", "long");

    private PurposeDetails() {}

    static Fold of(Component where, Purpose purpose) {
        String name = where.getTranslation("privacy.purpose." + purpose.key());
        Fold fold = new Fold(where.getTranslation("privacy.details"), opened -> opened.add(words(opened, purpose)));
        fold.addClassName("tas-quiet-details");
        fold.getElement().setAttribute("aria-label", where.getTranslation("privacy.detailsNamed", name));
        return fold;
    }

    private static Still words(Component where, Purpose purpose) {
        List<Component> words = new ArrayList<>();
        for (String part : PARTS) {
            Span lead = new Span(where.getTranslation("privacy.part." + part) + " ");
            lead.addClassName("tas-setting-name");
            words.add(new Paragraph(
                    lead, new Span(where.getTranslation("privacy.purpose." + purpose.key() + "." + part))));
        }
        Paragraph who = new Paragraph(where.getTranslation("privacy.who", Purpose.TEXT_VERSION));
        who.addClassName("tas-quiet");
        words.add(who);
        Still all = Still.of(words.toArray(Component[]::new));
        all.addClassNames("tas-stack", "tas-tight", "tas-small");
        return all;
    }
}
