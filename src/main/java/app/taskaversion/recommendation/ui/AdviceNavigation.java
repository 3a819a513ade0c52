package app.taskaversion.recommendation.ui;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.recommendation.Advice;
import app.taskaversion.recommendation.AdviceChoice;
import app.taskaversion.recommendation.Fallback;
import app.taskaversion.recommendation.Forecast;
import app.taskaversion.recommendation.Suggestion;
import app.taskaversion.recommendation.SuggestionService;
import app.taskaversion.recommendation.rule.Mode;
import app.taskaversion.recommendation.rule.Wishes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
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

    /** By what a suggestion was found: a way of looking, or a model and of whom it was learned. */
    public static String foundBy(Component where, Suggestion suggestion) {
        Forecast forecast = suggestion.forecast();
        return forecast == null ? foundBy(where, suggestion.mode()) : where.getTranslation(learnedKey(forecast));
    }

    static String learnedKey(Forecast forecast) {
        return forecast.own() ? "learned.own" : "learned.people";
    }

    /** Says that it was learned, and how sure it is; a tap tells what that means. */
    public static Component learned(Component where, String name, Forecast forecast) {
        return new LearnedMark(name, where.getTranslation(learnedKey(forecast)), forecast);
    }

    /** The same in short, where the head of the list says of whom it was learned. */
    public static Component learnedInList(Component where, String name, Forecast forecast) {
        return new LearnedMark(name, where.getTranslation("learned.short"), forecast);
    }

    /** Why nothing learned put it in order, or not that alone; absent if nothing has to be said. */
    public static @Nullable String fallback(Component where, @Nullable Fallback fallback) {
        return fallback == null || fallback == Fallback.BY_RULE
                ? null
                : where.getTranslation("fallback." + fallback.name());
    }

    /**
     * The way to what suggestions are made of.
     *
     * @param leaving runs before, to close what lies over the page
     */
    static Button how(Component where, Runnable leaving) {
        return Buttons.quiet(Icons.INFO, where.getTranslation("how.title"), click -> {
            leaving.run();
            UI.getCurrentOrThrow().navigate(HowView.class);
        });
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
