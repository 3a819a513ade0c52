package app.taskaversion.analytics.ui;

import app.taskaversion.analytics.LookBackPage.Felt;
import app.taskaversion.analytics.LookBackPage.FeltTable;
import app.taskaversion.platform.chart.ChartTable;
import app.taskaversion.platform.chart.ChartTable.Column;
import app.taskaversion.platform.chart.FiguresFold;
import app.taskaversion.platform.ui.MirrorKey;
import app.taskaversion.platform.ui.MirrorStrip;
import app.taskaversion.platform.ui.Still;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Guesses beside answers, one strip for each task, with the numbers below. Both directions look the same. */
final class FeltBlock extends Composite<Section> {

    /** What was guessed and answered. */
    enum About {
        /** How bad will it be, how bad was it. */
        DREAD,
        /** Relief expected, relief felt. */
        RELIEF
    }

    private static final int ENOUGH = 3;

    /** Half a step of the five chips; a smaller difference is not worth a word. */
    private static final double HALF_A_STEP = 12.5;

    private final About about;
    private final String prefix;

    FeltBlock(About about, FeltTable table) {
        this.about = about;
        List<Felt> tasks = table.tasks();
        this.prefix = about == About.DREAD ? "lookBack.dread" : "lookBack.relief";
        getContent().addClassNames("tas-card", "tas-block");
        getContent().add(new H2(finding(tasks)));
        if (!tasks.isEmpty()) {
            getContent().add(new MirrorKey(), strips(tasks), numbers(tasks));
        }
    }

    About about() {
        return about;
    }

    /** The finding in words; with fewer than three pairs of any task it says how far it is. */
    private String finding(List<Felt> tasks) {
        if (tasks.isEmpty()) {
            return getTranslation(prefix + ".none");
        }
        int most = tasks.getFirst().n();
        if (most < ENOUGH) {
            return getTranslation("lookBack.tooEarly", most, ENOUGH);
        }
        Felt telling = tasks.stream()
                .filter(task -> task.n() >= ENOUGH)
                .max((a, b) -> Double.compare(Math.abs(gap(a)), Math.abs(gap(b))))
                .orElseThrow();
        String direction = Math.abs(gap(telling)) < HALF_A_STEP ? ".same" : gap(telling) > 0 ? ".less" : ".more";
        return getTranslation(prefix + direction, telling.task(), telling.n());
    }

    /** Above 0: less than guessed. */
    private static double gap(Felt task) {
        return task.guess() - task.felt();
    }

    private Still strips(List<Felt> tasks) {
        UnorderedList list = new UnorderedList();
        list.addClassName("tas-dumbbells");
        for (Felt task : tasks) {
            Span name = new Span(task.task());
            name.addClassNames("tas-small", "tas-strip-name");
            Span n = new Span(getTranslation("lookBack.times", task.n()));
            n.addClassNames("n", "tas-num");
            list.add(new ListItem(
                    name,
                    new MirrorStrip(
                            task.guess(),
                            task.felt(),
                            MirrorStrip.Size.SMALL,
                            getTranslation(
                                    "lookBack.strip",
                                    task.task(),
                                    FigureWords.steps(task.guess()),
                                    FigureWords.steps(task.felt()),
                                    task.n())),
                    n));
        }
        Span ends = new Span(new Span(getTranslation(prefix + ".low")), new Span(getTranslation(prefix + ".high")));
        ends.addClassNames("tas-row", "between", "tas-caption");
        ListItem scale = new ListItem(new Span(), ends, new Span());
        scale.getElement().setAttribute("aria-hidden", "true");
        list.add(scale);
        return Still.of(list);
    }

    private FiguresFold numbers(List<Felt> tasks) {
        ChartTable table = new ChartTable(
                List.of(
                        Column.text(getTranslation("lookBack.table.task")),
                        Column.number(getTranslation("lookBack.table.guess")),
                        Column.number(getTranslation("lookBack.table.felt")),
                        Column.number(getTranslation("lookBack.table.answers"))),
                tasks.stream()
                        .map(task -> List.of(
                                task.task(),
                                FigureWords.steps(task.guess()),
                                FigureWords.steps(task.felt()),
                                String.valueOf(task.n())))
                        .toList());
        return FiguresFold.noted(
                table, finding(tasks), prefix.replace("lookBack.", ""), getTranslation("lookBack.table.basis"));
    }
}
