package app.taskaversion.tracking.ui;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.PressableRows;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A list in groups that reads only what it shows: a first page, and one more page with each tap on <i>Show more</i>. It
 * scrolls with the page, so that a phone has one thing to scroll, and its rows are a real list for screen readers.
 */
class PagedGroups extends Composite<Div> {

    /** Rows of one page. */
    static final int PAGE = 30;

    /**
     * One group.
     *
     * @param title above its rows; empty for none
     * @param size how many rows there are
     * @param fetch rows by offset and limit
     * @param item writes a row down
     */
    record Group<T>(
            String title,
            int size,
            BiFunction<Integer, Integer, List<T>> fetch,
            SerializableBiConsumer<PressableRows.Writer, T> item) {}

    private final SerializableFunction<Integer, String> restWords;
    private List<Group<?>> groups = List.of();
    private int shown = PAGE;

    /** @param restWords says how many more there are */
    PagedGroups(SerializableFunction<Integer, String> restWords) {
        this.restWords = restWords;
    }

    /** Shows other groups, from their first page. */
    void show(List<Group<?>> newGroups) {
        shown = PAGE;
        look(newGroups);
    }

    /** Shows the same groups again, as far as they were unfolded. */
    void look(List<Group<?>> newGroups) {
        groups = List.copyOf(newGroups);
        getContent().removeAll();
        int room = shown;
        int all = 0;
        for (Group<?> group : groups) {
            all += group.size();
            if (group.size() > 0 && room > 0) {
                room -= add(group, room);
            }
        }
        if (all > shown) {
            rest(all - shown);
        }
    }

    private <T> int add(Group<T> group, int room) {
        if (!group.title().isEmpty()) {
            H2 title = new H2(group.title());
            title.addClassName("tas-group");
            getContent().add(title);
        }
        List<T> rows = group.fetch().apply(0, room);
        PressableRows.Writer list = new PressableRows.Writer();
        rows.forEach(row -> group.item().accept(list, row));
        getContent().add(list.list());
        return rows.size();
    }

    private void rest(int more) {
        Paragraph words = new Paragraph(restWords.apply(more));
        words.addClassNames("tas-small", "tas-quiet");
        Button unfold = Buttons.quiet(Icons.CHEVRON_DOWN, getTranslation("tasks.showMore"), click -> {
            shown += PAGE;
            look(groups);
        });
        Div rest = new Div(words, unfold);
        rest.addClassNames("tas-row", "wrap", "between", "tas-rest");
        getContent().add(rest);
    }
}
