package app.taskaversion.recommendation.ui;

import app.taskaversion.platform.ui.Glyph;
import app.taskaversion.recommendation.Suggestion;
import app.taskaversion.recommendation.rule.Mode;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What each way of looking says of one suggestion: a word and a small bar for its score of 0–1, with how many of the
 * person's own times it rests on. The five words cut the scale into fifths. Ways that do not suggest it are named.
 */
class ScoreList extends Composite<Div> {

    private static final int WORDS = 5;

    ScoreList(Suggestion suggestion) {
        UnorderedList list = new UnorderedList();
        list.addClassName("tas-scores");
        for (Mode mode : Mode.values()) {
            Suggestion.Part part = suggestion.parts().get(mode);
            if (part != null) {
                list.add(line(mode, part));
            }
        }
        getContent().addClassNames("tas-stack", "tas-small");
        getContent().add(list);
        List<Mode> silent = Arrays.stream(Mode.values())
                .filter(mode -> !suggestion.parts().containsKey(mode))
                .toList();
        if (!silent.isEmpty()) {
            Paragraph others = new Paragraph(getTranslation(
                    "score.none",
                    silent.stream()
                            .map(mode -> AdviceNavigation.name(this, mode))
                            .collect(Collectors.joining(", "))));
            others.addClassName("tas-quiet");
            getContent().add(others);
        }
    }

    private ListItem line(Mode mode, Suggestion.Part part) {
        Span bar = new Span(Glyph.of("fill"));
        bar.addClassName("tas-score");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--score", String.valueOf(Math.round(part.score() * 100) / 100.0));
        Span words = new Span(getTranslation("score.words", getTranslation("score." + step(part.score())), part.n()));
        words.addClassName("tas-quiet");
        return new ListItem(new Span(AdviceNavigation.name(this, mode)), bar, words);
    }

    /** 1 to 5. */
    static int step(double score) {
        return 1 + (int) Math.min(WORDS - 1.0, Math.floor(score * WORDS));
    }
}
