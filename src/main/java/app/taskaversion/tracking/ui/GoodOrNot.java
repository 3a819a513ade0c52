package app.taskaversion.tracking.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A quiet question about a suggestion with two answers; a second tap on the chosen one takes it back. */
class GoodOrNot extends Composite<Div> {

    private final NativeButton yes = new NativeButton();
    private final NativeButton no = new NativeButton();
    private @Nullable Boolean value;

    /** @param said hears yes, no, or nothing any more */
    GoodOrNot(String question, Consumer<@Nullable Boolean> said) {
        Span words = new Span(question);
        yes.setText(getTranslation("now.good.yes"));
        no.setText(getTranslation("now.good.no"));
        yes.addClickListener(click -> say(true, said));
        no.addClickListener(click -> say(false, said));
        yes.addClassName("tas-choice");
        no.addClassName("tas-choice");
        getContent().addClassNames("tas-row", "tas-small", "tas-good");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", question);
        getContent().add(words, yes, no);
        show(null);
    }

    /** What was said before. */
    final void show(@Nullable Boolean good) {
        value = good;
        yes.getElement().setAttribute("aria-pressed", String.valueOf(Boolean.TRUE.equals(good)));
        no.getElement().setAttribute("aria-pressed", String.valueOf(Boolean.FALSE.equals(good)));
    }

    private void say(boolean good, Consumer<@Nullable Boolean> said) {
        show(Boolean.valueOf(good).equals(value) ? null : (Boolean) good);
        said.accept(value);
    }
}
