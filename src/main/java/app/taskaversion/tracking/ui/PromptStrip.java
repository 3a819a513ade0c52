package app.taskaversion.tracking.ui;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.DownloadLink;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.prompt.PromptResponse;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;

/**
 * A quiet strip above the card: one sentence, what can be done about it, and whether it helps. Never a window in front of
 * anything; it waits until it is closed, and nothing on it counts.
 */
class PromptStrip extends Composite<Section> {

    private final Div actions = new Div();
    private final Consumer<PromptResponse> respond;

    /** @param respond takes what the person made of it; the strip is then taken away */
    PromptStrip(Icons icon, String sentence, Consumer<PromptResponse> respond) {
        this.respond = respond;
        Paragraph words = new Paragraph(sentence);
        words.getElement().setAttribute("role", "status");
        Div head = new Div(
                icon.create(),
                words,
                Buttons.icon(Icons.X, getTranslation("kit.close"), click -> respond.accept(PromptResponse.DISMISSED)));
        head.addClassName("tas-prompt-head");
        actions.addClassNames("tas-row", "wrap");
        Div foot = new Div(actions, verdicts(respond));
        foot.addClassNames("tas-row", "between");
        getContent().addClassNames("tas-column", "tas-prompt");
        getContent().getElement().setAttribute("aria-label", getTranslation("prompt.name"));
        getContent().add(head, foot);
    }

    /** Something to do about it. */
    PromptStrip with(String words, Runnable action) {
        Button button = Buttons.of(words, click -> {
            respond.accept(PromptResponse.ANSWERED);
            action.run();
        });
        actions.add(button);
        return this;
    }

    /** A file to save about it; says for itself when it was answered. */
    PromptStrip with(DownloadLink link) {
        actions.add(link);
        return this;
    }

    /** Whether it helps; both look the same. */
    static Component verdicts(Consumer<PromptResponse> respond) {
        Div both = new Div(
                verdict(PromptResponse.HELPFUL, "prompt.helpful", respond),
                verdict(PromptResponse.NOT_HELPFUL, "prompt.notHelpful", respond));
        both.addClassName("tas-row");
        return both;
    }

    private static Button verdict(PromptResponse response, String key, Consumer<PromptResponse> respond) {
        Button button = Buttons.of(click -> respond.accept(response));
        button.setText(button.getTranslation(key));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
