package app.taskaversion.transfer.ui;

import com.vaadin.flow.component.Component;

/** What a kind of file is called for a person. */
final class KindWords {

    private KindWords() {}

    /** The file's own name where the kind has no words. */
    static String of(Component where, String kind, String path) {
        int dot = kind.lastIndexOf('.');
        String plain = dot < 0 ? kind : kind.substring(0, dot);
        String words = where.getTranslation("transfer.ui.kind." + plain);
        return words.endsWith("." + plain) ? path : words;
    }
}
