package app.taskaversion.recommendation.ui;

import app.taskaversion.recommendation.Advice;
import app.taskaversion.recommendation.AdviceChoice;
import app.taskaversion.recommendation.Suggestion;
import app.taskaversion.recommendation.SuggestionService;
import app.taskaversion.recommendation.rule.Mode;
import app.taskaversion.recommendation.rule.Wishes;
import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The way to choosing how to be advised, and the words for it. */
public final class AdviceNavigation {

    private AdviceNavigation() {}

    /**
     * Opens what suggestions go by.
     *
     * @param storing runs what stores a choice; may say why it is refused
     * @param closed runs once the sheet goes away
     */
    public static void choose(SuggestionService suggestions, Consumer<Runnable> storing, Runnable closed) {
        new AdviceDialog(
                        suggestions.choice(),
                        suggestions.words(),
                        choice -> storing.accept(() -> suggestions.choose(choice)),
                        closed)
                .open();
    }

    /** What each way of looking says of a suggestion. */
    public static Component scores(Suggestion suggestion) {
        return new ScoreList(suggestion);
    }

    /** A way of looking at what could be done, as a person calls it. */
    public static String name(Component where, Mode mode) {
        return where.getTranslation("mode." + mode.name());
    }

    /** One sentence: what it goes by. */
    public static String by(Component where, Mode mode) {
        return where.getTranslation("mode." + mode.name() + ".by");
    }

    /** Name and sentence of the way by which suggestions were found. */
    public static String foundBy(Component where, Mode mode) {
        return where.getTranslation("advice.by", name(where, mode), by(where, mode));
    }

    /** Why another way stands in for the chosen one; absent if it does not. */
    public static @Nullable String instead(Component where, Advice advice, AdviceChoice choice) {
        Mode wanted = choice.mode();
        if (!advice.instead() || wanted == null) {
            return null;
        }
        boolean time = wanted == Mode.FITS_MY_TIME && choice.minutes() == null;
        return where.getTranslation(time ? "advice.instead.time" : "advice.instead", name(where, wanted));
    }

    /** What suggestions are narrowed to, such as "Only: at most 15 min, Self care, at home"; absent if to nothing. */
    public static @Nullable String narrowedTo(Component where, AdviceChoice choice) {
        return choice.wishes().equals(Wishes.NONE)
                ? null
                : where.getTranslation("advice.only", WishesForm.say(where, choice));
    }
}
