package app.taskaversion.tracking.ui;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.Fold;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.RatingChips;
import app.taskaversion.platform.ui.RatingKind;
import app.taskaversion.prompt.PromptResponse;
import app.taskaversion.tracking.EveningForecast;
import app.taskaversion.tracking.Finished;
import app.taskaversion.tracking.InstanceRow;
import app.taskaversion.tracking.Rating;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The look back in the evening, folded: up to three cards, each to answer or to leave, all of it gone with one tap. */
class EveningFold extends Composite<Section> {

    private final EveningCards cards;
    private final Feedback feedback;
    private final Consumer<PromptResponse> respond;

    EveningFold(EveningCards cards, EveningCards.Hand hand, Feedback feedback, Consumer<PromptResponse> respond) {
        this.cards = cards;
        this.feedback = feedback;
        this.respond = respond;
        Button skip = Buttons.of(getTranslation("evening.skip"), click -> respond.accept(PromptResponse.DISMISSED));
        skip.addThemeVariants(ButtonVariant.TERTIARY);
        Fold fold = new Fold(getTranslation("evening.offer"), open -> open.add(body(hand)));
        Div head = new Div(fold, skip);
        head.addClassName("tas-evening-head");
        getContent().addClassNames("tas-column", "tas-prompt");
        getContent().getElement().setAttribute("aria-label", getTranslation("prompt.name"));
        getContent().add(head);
    }

    private Div body(EveningCards.Hand hand) {
        Div body = new Div();
        body.addClassName("tas-stack");
        EveningForecast forecast = hand.forecast();
        if (forecast != null) {
            body.add(forecast(forecast));
        }
        Finished unrated = hand.unrated();
        if (unrated != null) {
            body.add(rating(unrated));
        }
        if (!hand.tomorrow().isEmpty()) {
            body.add(tomorrow(hand));
        }
        Div foot = new Div(PromptStrip.verdicts(respond));
        foot.addClassName("tas-row");
        body.add(foot);
        return body;
    }

    private static Div card(String lead) {
        Paragraph words = new Paragraph(lead);
        words.addClassNames("tas-small", "tas-quiet");
        Div card = new Div(words);
        card.addClassNames("tas-stack", "tas-tight", "tas-evening-card");
        return card;
    }

    private Div forecast(EveningForecast forecast) {
        Div card = card(getTranslation(forecast.today() ? "evening.today" : "evening.week"));
        card.add(new Paragraph(getTranslation(
                "evening.forecast", forecast.easier(), forecast.heavier(), forecast.same(), forecast.n())));
        return card;
    }

    private Div rating(Finished unrated) {
        Div card = card(unrated.name());
        RatingChips felt = new RatingChips(RatingKind.DREAD_FELT, getTranslation("done.felt")).fiveStepsOnly();
        felt.addValueChangeListener(change -> {
            Integer value = change.getValue();
            if (change.isFromClient()
                    && value != null
                    && feedback.attempt(() -> cards.rate(unrated.id(), new Rating(value, felt.resolution())))) {
                card.remove(felt);
                card.add(new MirrorPanel(cards.details(unrated.id()).guess(), value, EveningCards.alone()));
            }
        });
        card.add(felt);
        return card;
    }

    private Div tomorrow(EveningCards.Hand hand) {
        Div card = card(getTranslation("evening.tomorrow"));
        Div choices = new Div();
        choices.addClassName("tas-choices");
        hand.tomorrow()
                .forEach(row -> choices.add(round(row.name(), null, () -> {
                    card.remove(choices);
                    card.add(when(row));
                })));
        card.add(choices);
        return card;
    }

    private Button round(String words, @Nullable Icons icon, Runnable choice) {
        Button chip = Buttons.of(words, click -> choice.run());
        if (icon != null) {
            chip.setIcon(icon.small());
        }
        chip.addClassName("tas-round");
        return chip;
    }

    /** If …, then I begin: the cue is chosen here, the task was chosen before. */
    private Div when(InstanceRow row) {
        Paragraph name = new Paragraph(row.name());
        name.addClassName("tas-strip-name");
        Div chips = new Div(
                cue(row, "later.coffee", Icons.COFFEE),
                cue(row, "later.desk", Icons.DOOR_OPEN),
                round(getTranslation("evening.morning"), Icons.SUN, () -> choose(row, null)));
        chips.addClassName("tas-choices");
        Div all = new Div(name, chips);
        all.addClassNames("tas-stack", "tas-tight");
        return all;
    }

    private Button cue(InstanceRow row, String key, Icons icon) {
        String words = getTranslation(key);
        return round(words, icon, () -> choose(row, words));
    }

    private void choose(InstanceRow row, @Nullable String cue) {
        if (feedback.attempt(() -> cards.tomorrow(row.id(), cue))) {
            feedback.done(
                    getTranslation(
                            "evening.chosen",
                            Objects.requireNonNullElse(cue, getTranslation("evening.morning")),
                            row.name()),
                    () -> cards.takeBack(row.id()));
            respond.accept(PromptResponse.ANSWERED);
        }
    }
}
