package app.taskaversion.analytics.ui;

import app.taskaversion.analytics.LookBackQueries.GuessAndFelt;
import app.taskaversion.analytics.LookBackQueries.PairKind;
import app.taskaversion.platform.ui.MirrorKey;
import app.taskaversion.platform.ui.MirrorStrip;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Guesses beside answers, one strip for each task, with the numbers below. */
class PairsBlock extends Composite<Section> {

    /** One step of the five chips; a smaller difference is not worth a word. */
    private static final double HALF_A_STEP = 12.5;

    private static final double STEP = 25;

    private final transient List<GuessAndFelt> pairs;
    private final String prefix;

    PairsBlock(PairKind kind, List<GuessAndFelt> pairs) {
        this.pairs = pairs;
        this.prefix = kind == PairKind.DREAD ? "lookBack.dread" : "lookBack.relief";
        getContent().addClassNames("tas-card", "tas-block");
        getContent().add(new H2(finding()));
        if (!pairs.isEmpty()) {
            getContent().add(new MirrorKey(), strips(), numbers());
        }
    }

    boolean isEmpty() {
        return pairs.isEmpty();
    }

    /** The finding in words; with fewer than three pairs of any task it says how far it is. */
    private String finding() {
        if (pairs.isEmpty()) {
            return getTranslation(prefix + ".none");
        }
        int most = pairs.getFirst().n();
        if (most < GuessAndFelt.ENOUGH) {
            return getTranslation("lookBack.tooEarly", most, GuessAndFelt.ENOUGH);
        }
        GuessAndFelt telling = pairs.stream()
                .filter(GuessAndFelt::enough)
                .max((a, b) -> Double.compare(Math.abs(a.gap()), Math.abs(b.gap())))
                .orElseThrow();
        String direction = Math.abs(telling.gap()) < HALF_A_STEP ? ".same" : telling.gap() > 0 ? ".less" : ".more";
        return getTranslation(prefix + direction, telling.task(), telling.n());
    }

    private UnorderedList strips() {
        UnorderedList list = new UnorderedList();
        list.addClassName("tas-dumbbells");
        for (GuessAndFelt pair : pairs) {
            Span name = new Span(pair.task());
            name.addClassNames("tas-small", "tas-strip-name");
            Span n = new Span(getTranslation("lookBack.times", pair.n()));
            n.addClassNames("n", "tas-num");
            list.add(new ListItem(
                    name,
                    new MirrorStrip(
                            pair.guess(),
                            pair.felt(),
                            MirrorStrip.Size.SMALL,
                            getTranslation(
                                    "lookBack.strip", pair.task(), steps(pair.guess()), steps(pair.felt()), pair.n())),
                    n));
        }
        Span ends = new Span(new Span(getTranslation(prefix + ".low")), new Span(getTranslation(prefix + ".high")));
        ends.addClassNames("tas-row", "between", "tas-caption");
        ListItem scale = new ListItem(new Span(), ends, new Span());
        scale.getElement().setAttribute("aria-hidden", "true");
        list.add(scale);
        return list;
    }

    private Details numbers() {
        NativeTable table = new NativeTable();
        table.addClassNames("tas-table", "tas-num");
        NativeTableRow head = new NativeTableRow(
                header("lookBack.table.task", false),
                header("lookBack.table.guess", true),
                header("lookBack.table.felt", true),
                header("lookBack.table.answers", true));
        table.add(new NativeTableHeader(head));
        NativeTableBody body = new NativeTableBody();
        for (GuessAndFelt pair : pairs) {
            NativeTableHeaderCell name = new NativeTableHeaderCell(pair.task());
            name.getElement().setAttribute("scope", "row");
            body.add(new NativeTableRow(
                    name, cell(steps(pair.guess())), cell(steps(pair.felt())), cell(String.valueOf(pair.n()))));
        }
        table.add(body);
        Paragraph basis = new Paragraph(getTranslation("lookBack.table.basis"));
        basis.addClassName("basis");
        Div scroll = new Div(table);
        scroll.addClassName("tas-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        return new Details(getTranslation("lookBack.numbers"), scroll, basis);
    }

    private NativeTableHeaderCell header(String key, boolean right) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        if (right) {
            cell.addClassName("r");
        }
        return cell;
    }

    private static NativeTableCell cell(String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.addClassName("r");
        return cell;
    }

    /** 0–100 as 1.0–5.0, one decimal. */
    private static String steps(double value) {
        return String.format(java.util.Locale.ROOT, "%.1f", 1 + value / STEP);
    }
}
