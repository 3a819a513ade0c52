package app.taskaversion.tracking.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import java.util.List;

/** Names and values, in two columns. */
class FactList extends Composite<DescriptionList> {

    /** One line. */
    record Fact(String name, String value) {}

    FactList(List<Fact> facts) {
        getContent().addClassNames("tas-facts", "tas-num");
        for (Fact fact : facts) {
            getContent().add(new Term(fact.name()), new Description(fact.value()));
        }
    }
}
