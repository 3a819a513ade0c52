package app.taskaversion.privacy.ui;

import app.taskaversion.platform.ui.Fold;
import app.taskaversion.platform.ui.LeavingPreview;
import app.taskaversion.platform.ui.Still;
import app.taskaversion.privacy.Purpose;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;

/** What lies behind a purpose: the words that a yes is said to, with their version, and what would leave. */
final class PurposeDetails {

    private static final List<String> PARTS = List.of("what", "why", "long");

    private PurposeDetails() {}

    static Fold of(Component where, Purpose purpose) {
        return quiet(where, "privacy.details", "privacy.detailsNamed", purpose, fold -> fold.add(words(fold, purpose)));
    }

    /** What would leave of the person; read when it is opened. */
    static Fold leaving(Component where, Purpose purpose, LeavingPreview preview) {
        return quiet(where, "privacy.leaves", "privacy.leavesNamed", purpose, fold -> fold.add(preview.create()));
    }

    /** @param named the summary with the purpose in it, for those who only hear it */
    private static Fold quiet(
            Component where, String summary, String named, Purpose purpose, SerializableConsumer<Fold> fill) {
        Fold fold = new Fold(where.getTranslation(summary), fill);
        fold.addClassName("tas-quiet-details");
        String name = where.getTranslation("privacy.purpose." + purpose.key());
        fold.getElement().setAttribute("aria-label", where.getTranslation(named, name));
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
