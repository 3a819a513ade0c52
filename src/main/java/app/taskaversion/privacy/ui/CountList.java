package app.taskaversion.privacy.ui;

import app.taskaversion.privacy.DeletedCount;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;

/** How much there is of each kind, one line each; what a person would think of first comes first. */
class CountList extends Composite<UnorderedList> {

    private static final List<String> FIRST =
            List.of("task_instance", "task", "task_instance_cells", "instance_emotion", "note", "task_note", "survey");

    CountList(List<DeletedCount> counts) {
        getContent().addClassName("tas-bullets");
        counts.stream()
                .sorted(Comparator.comparingInt(CountList::place))
                .forEach(count -> getContent().add(new ListItem(getTranslation(count.messageKey(), count.rows()))));
    }

    private static int place(DeletedCount count) {
        int place = FIRST.indexOf(count.kind());
        return place < 0 ? FIRST.size() : place;
    }
}
