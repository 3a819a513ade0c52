package app.taskaversion.analytics.ui;

import app.taskaversion.analytics.ClassicNumber;
import app.taskaversion.analytics.ClassicPage;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;

/** Classic numbers that belong together: each with its name, its value, what it rests on, and what it is. */
final class ClassicBlock extends Composite<Section> {

    ClassicBlock(ClassicNumber.Group group, ClassicPage page) {
        getContent().addClassNames("tas-card", "tas-block");
        getContent().add(new H2(getTranslation("classic.group." + group)));
        UnorderedList list = new UnorderedList();
        list.addClassName("tas-classic-list");
        Arrays.stream(ClassicNumber.values())
                .filter(number -> number.group() == group)
                .forEach(number -> list.add(row(number, page)));
        getContent().add(list);
    }

    private ListItem row(ClassicNumber number, ClassicPage page) {
        Span name = new Span(getTranslation(number.messageKey("title")));
        name.addClassName("name");
        Double value = page.n(number) == 0 ? null : page.values().get(number);
        Span figure = new Span(value == null ? getTranslation("classic.none") : FigureWords.plain(value));
        figure.addClassNames("figure", "tas-num");
        Span basis = new Span(getTranslation("classic.from." + number.basis(), page.n(number)));
        basis.addClassNames("basis", "tas-num");
        Div line = new Div(name, figure, basis);
        line.addClassName("line");
        return new ListItem(line, Explained.of(number));
    }
}
