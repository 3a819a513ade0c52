package app.taskaversion.tracking.ui;

import app.taskaversion.platform.ui.MinuteWords;
import app.taskaversion.recommendation.Why;
import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** A reason as a plain sentence with how many times it rests on. */
final class WhyWords {

    /** Up to this of five it asks little. */
    private static final long LITTLE = 2;

    /** Up to so many minutes it is short. */
    private static final double SHORT = 5;

    private final Component where;
    private final Clock clock;
    private final ZoneId zone;

    WhyWords(Component where, Clock clock, ZoneId zone) {
        this.where = where;
        this.clock = clock;
        this.zone = zone;
    }

    /** Whether a reason speaks of how bad it was, or of what it takes: that would draw a guess to the past. */
    static boolean tellsHowBad(Why why) {
        return switch (why) {
            case Why.Gentle gentle -> true;
            case Why.Brave brave -> true;
            case Why.Lighter lighter -> true;
            case Why.Worth worth -> true;
            case Why.LittleEnergy little -> true;
            case Why.Dreaded dreaded -> true;
            case Why.Takes takes -> true;
            case Why.Harder harder -> true;
            case Why.AtThisTime time -> false;
            case Why.ReliefThanExpected relief -> false;
            case Why.Length length -> false;
            case Why.OfPeople people -> false;
            case Why.Together together -> false;
            case Why.Relieving relieving -> false;
            case Why.Fits fits -> false;
            case Why.Due due -> false;
            case Why.Waiting waiting -> false;
            case Why.ForYourself self -> false;
            case Why.Finished finished -> false;
            case Why.Blended blended -> false;
            case Why.Quick quick -> false;
            case Why.New fresh -> false;
            case Why.Drawn drawn -> false;
        };
    }

    String of(Why why) {
        return switch (why) {
            case Why.Gentle gentle ->
                say(
                        NowCard.step(gentle.dread()) <= LITTLE ? "now.why.gentle" : "now.why.gentler",
                        NowCard.step(gentle.dread()),
                        gentle.n());
            case Why.Relieving relieving -> say("now.why.relieving", NowCard.step(relieving.relief()), relieving.n());
            case Why.Worth worth ->
                say("now.why.worth", NowCard.step(worth.relief()), NowCard.step(worth.load()), worth.n());
            case Why.Lighter lighter -> say("now.why.lighter", lighter.n());
            case Why.Fits fits -> say("now.why.fits", MinuteWords.of(where, fits.minutes()), fits.n());
            case Why.Due due -> due(due);
            case Why.Waiting waiting ->
                say("now.why.waiting", Math.round(waiting.days()), Math.round(waiting.typicalDays()), waiting.n());
            case Why.ForYourself self -> say("now.why.self");
            case Why.Brave brave -> say("now.why.brave", NowCard.step(brave.dread()), brave.n());
            case Why.Finished finished -> say("now.why.finished", finished.finished(), finished.attempts());
            case Why.Blended blended -> say("now.why.blended", blended.modes());
            case Why.Quick quick ->
                quick.minutes() <= SHORT
                        ? say("now.why.short", MinuteWords.of(where, quick.minutes()))
                        : say("now.why.easiest");
            case Why.New fresh -> say("now.why.new");
            case Why.LittleEnergy little -> say("now.why.littleEnergy");
            case Why.Drawn drawn -> say("now.why.drawn");
            case Why.AtThisTime time ->
                say(
                        time.better() ? "now.why.time.better" : "now.why.time.less",
                        time.part().name(),
                        time.finished(),
                        time.attempts(),
                        time.otherFinished(),
                        time.otherAttempts());
            case Why.ReliefThanExpected relief ->
                say(
                        relief.gap() > 0 ? "now.why.relief.more" : "now.why.relief.less",
                        Math.round(Math.abs(relief.gap())),
                        relief.n());
            case Why.Dreaded dreaded -> say("now.why.dreaded", NowCard.step(dreaded.dread()));
            case Why.Takes takes ->
                say(
                        takes.little() ? "now.why.takes.little" : "now.why.takes.much",
                        NowCard.step(takes.load()),
                        takes.n());
            case Why.Length length ->
                say(
                        length.shorter() ? "now.why.shorter" : "now.why.longer",
                        MinuteWords.of(where, length.minutes()),
                        length.n());
            case Why.OfPeople people -> say("now.why.ofPeople");
            case Why.Together together -> say("now.why.together");
            case Why.Harder harder -> say("now.why.harder");
        };
    }

    private String due(Why.Due why) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        long days = ChronoUnit.DAYS.between(today, LocalDate.ofInstant(why.due(), zone));
        if (days == 0) {
            return say("now.why.dueToday");
        }
        return days < 0 ? say("now.why.dueBefore") : say("now.why.due", days);
    }

    private String say(String key, Object... arguments) {
        return where.getTranslation(key, arguments);
    }
}
