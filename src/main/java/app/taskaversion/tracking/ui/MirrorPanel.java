package app.taskaversion.tracking.ui;

import app.taskaversion.analytics.FeltPairs;
import app.taskaversion.platform.ui.MirrorKey;
import app.taskaversion.platform.ui.MirrorStrip;
import app.taskaversion.tracking.AnswerSource;
import app.taskaversion.tracking.Guess;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/**
 * The mirror: this guess and this answer. Only a guess that the person gave is one; without it the answer is noted and
 * nothing else is said. A sentence about more than this once needs three pairs. Both directions look the same.
 */
class MirrorPanel extends Composite<Div> {

    private static final int STEPS = 5;

    MirrorPanel(Guess guess, double felt, FeltPairs pairs) {
        Double own = ownGuess(guess);
        getContent().addClassName("tas-stack");
        if (own == null) {
            Paragraph noted = new Paragraph(getTranslation("done.noted", NowCard.step(felt)));
            noted.addClassName("tas-lead");
            getContent().add(noted);
            return;
        }
        String sentence = sentence(own, felt);
        Paragraph words = new Paragraph(sentence);
        words.addClassName("tas-mirror-text");
        Div scale = new Div();
        scale.addClassName("tas-mirror-scale");
        scale.getElement().setAttribute("aria-hidden", "true");
        for (int step = 1; step <= STEPS; step++) {
            scale.add(new Span(String.valueOf(step)));
        }
        MirrorStrip strip = new MirrorStrip(own, felt, MirrorStrip.Size.LARGE, sentence).travelling();
        Div panel = new Div(words, new Div(strip, scale), new MirrorKey());
        panel.addClassName("tas-reveal");
        getContent().add(panel);
        String general = general(pairs);
        if (general != null) {
            getContent().add(new Paragraph(general));
        }
    }

    /** The dread as the person said it in this app; a filled-in slider of the older app may never have been touched. */
    static @Nullable Double ownGuess(Guess guess) {
        return guess.expectedAversionSource() == AnswerSource.USER ? guess.expectedAversion() : null;
    }

    private String sentence(double guess, double felt) {
        long guessed = NowCard.step(guess);
        long was = NowCard.step(felt);
        if (guessed == was) {
            return getTranslation("done.mirror.same", guessed);
        }
        return getTranslation(guessed > was ? "done.mirror.easier" : "done.mirror.harder", guessed, was);
    }

    private @Nullable String general(FeltPairs pairs) {
        if (!pairs.enough()) {
            return null;
        }
        if (pairs.easier() * 2 > pairs.n()) {
            return getTranslation("done.general.easier", pairs.easier(), pairs.n());
        }
        if (pairs.harder() * 2 > pairs.n()) {
            return getTranslation("done.general.harder", pairs.harder(), pairs.n());
        }
        return getTranslation("done.general.mixed", pairs.easier(), pairs.harder(), pairs.n());
    }
}
