package app.taskaversion.analytics.ui;

import app.taskaversion.analytics.GlossaryEntry;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;

/** Puts what the glossary says about the figures of a block at the end of its card. */
final class FigurePlaces {

    private FigurePlaces() {}

    /** The name under which the glossary knows a block; one block can show two kinds of figures. */
    static String name(Component block) {
        return block instanceof FeltBlock felt
                ? FeltBlock.class.getSimpleName() + "." + felt.about()
                : block.getClass().getSimpleName();
    }

    static Component explained(Component block) {
        List<GlossaryEntry> entries = GlossaryEntry.in(name(block));
        if (!entries.isEmpty()) {
            card(block).ifPresent(card -> card.add(Explained.of(entries)));
        }
        return block;
    }

    private static Optional<Section> card(Component part) {
        return part instanceof Section section
                ? Optional.of(section)
                : part.getChildren().flatMap(child -> card(child).stream()).findFirst();
    }
}
