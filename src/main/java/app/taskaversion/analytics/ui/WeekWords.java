package app.taskaversion.analytics.ui;

import app.taskaversion.analytics.GlossaryEntry;
import app.taskaversion.analytics.LookBackPage.ClearChange;
import app.taskaversion.analytics.LookBackPage.Week;
import app.taskaversion.analytics.metric.Change;
import app.taskaversion.analytics.metric.LighterThanFeared;
import app.taskaversion.analytics.metric.WeekPicture;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The last seven days in two or three sentences that are true, with n. At most one of them says that something changed. */
final class WeekWords extends Composite<Div> {

    WeekWords(Week week, LighterThanFeared dread) {
        WeekPicture picture = week.picture();
        List<String> sentences = new ArrayList<>();
        sentences.add(getTranslation("lookBack.week", week.started(), picture.completions()));
        felt(dread).ifPresent(sentences::add);
        if (week.change() != null) {
            sentences.add(change(week.change()));
        }
        Paragraph words = new Paragraph(String.join(" ", sentences));
        words.addClassName("tas-week");
        double minutes = picture.minutes().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        Paragraph basis = new Paragraph(getTranslation(
                "lookBack.week.basis",
                picture.completions(),
                week.answers(),
                Math.round(minutes),
                picture.completions() - picture.minutesLeftOut(),
                week.letGo()));
        basis.addClassNames("tas-small", "tas-quiet");
        getContent().add(words, basis, Explained.of(GlossaryEntry.in(WeekWords.class.getSimpleName())));
        getContent().addClassNames("tas-stack", "tas-week-words");
    }

    private Optional<String> felt(LighterThanFeared dread) {
        return switch (dread.verdict()) {
            case SAY_NOTHING -> Optional.empty();
            case USUALLY_EASIER ->
                Optional.of(getTranslation("lookBack.week.easier", dread.gap().n()));
            case USUALLY_HEAVIER ->
                Optional.of(getTranslation("lookBack.week.heavier", dread.gap().n()));
        };
    }

    private String change(ClearChange clear) {
        Change change = clear.change();
        String direction = change.verdict() == Change.Verdict.UP ? "up" : "down";
        return getTranslation(
                "lookBack.change." + clear.quantity().name().toLowerCase(Locale.ROOT) + "." + direction,
                Math.round(Math.abs(change.difference())),
                change.n(),
                change.nBefore());
    }
}
