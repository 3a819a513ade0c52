package app.taskaversion.analytics.ui;

import app.taskaversion.analytics.GlossaryEntry;
import app.taskaversion.analytics.metric.HoursGoal;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Hours of the last seven days beside the hours that the person wants. Below or above looks the same. */
final class GoalLine extends Composite<Div> {

    /** @param n finished things with a time */
    GoalLine(HoursGoal goal, int n) {
        Paragraph words = new Paragraph(
                getTranslation("lookBack.goal", FigureWords.plain(goal.hours()), FigureWords.plain(goal.goal()), n));
        words.addClassName("tas-num");
        getContent().addClassNames("tas-stack", "tas-goal");
        getContent().add(words, Explained.of(GlossaryEntry.in(GoalLine.class.getSimpleName())));
    }
}
