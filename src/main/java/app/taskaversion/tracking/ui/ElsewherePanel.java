package app.taskaversion.tracking.ui;

import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.MinuteWords;
import app.taskaversion.tracking.Outcome;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Another device of the same person stored something else meanwhile. What stands there and what was answered here are
 * both shown, nothing is lost, and one tap decides.
 */
class ElsewherePanel extends Composite<Div> {

    private final Outcome theirs;
    private final Outcome mine;
    private final UnorderedList lines = new UnorderedList();

    ElsewherePanel(Outcome theirs, Outcome mine, Runnable useMine, Runnable keepTheirs) {
        this.theirs = theirs;
        this.mine = mine;
        lines.addClassName("tas-bullets");
        ratings();
        difference("instance.actualMinutes", Outcome::actualMinutes, minutes -> MinuteWords.of(this, minutes));
        difference(
                "instance.percent",
                Outcome::completionPercent,
                percent -> getTranslation("instance.percentValue", percent));
        difference("instance.completionNotes", Outcome::completionNotes, words -> words);
        Div actions = new Div(
                Buttons.large(Icons.CHECK, getTranslation("elsewhere.keep"), click -> keepTheirs.run()),
                Buttons.large(Icons.PENCIL, getTranslation("elsewhere.mine"), click -> useMine.run()));
        actions.addClassName("tas-actions");
        getContent().addClassNames("tas-stack", "tas-elsewhere");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(new Paragraph(getTranslation("elsewhere.lead")), lines, actions);
    }

    private void ratings() {
        rating("instance.actualAversion", Outcome::actualAversion);
        rating("instance.actualRelief", Outcome::actualRelief);
        rating("instance.actualMentalEnergy", Outcome::actualMentalEnergy);
        rating("instance.actualDifficulty", Outcome::actualDifficulty);
        rating("instance.actualEmotional", Outcome::actualEmotional);
        rating("instance.actualPhysical", Outcome::actualPhysical);
        rating("instance.actualStress", Outcome::actualStress);
        rating("instance.gladnessAfter", Outcome::gladnessAfter);
        rating("instance.capacityAfter", Outcome::capacityAfter);
    }

    private void rating(String key, Function<Outcome, @Nullable Double> value) {
        difference(key, value, rating -> getTranslation("instance.ofFive", NowCard.step(rating)));
    }

    private <T> void difference(String key, Function<Outcome, @Nullable T> value, Function<T, String> words) {
        T there = value.apply(theirs);
        T here = value.apply(mine);
        if (!Objects.equals(there, here)) {
            lines.add(new ListItem(
                    getTranslation("elsewhere.line", getTranslation(key), said(there, words), said(here, words))));
        }
    }

    private <T> String said(@Nullable T value, Function<T, String> words) {
        return value == null ? getTranslation("elsewhere.none") : words.apply(value);
    }
}
