package app.taskaversion.tracking.internal;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.Outcome;
import app.taskaversion.tracking.StartRequest;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What of an answer may be kept. A step (plan, start, stop, done) is always taken, without what may not be kept; an
 * answer by itself is refused, so that nobody believes it to be stored. What stands there from before may stay and may
 * be taken out.
 */
@Component
class KeptAnswers {

    private static final List<Function<Guess, @Nullable Object>> GUESSED_FEELINGS = List.of(
            Guess::expectedAversion,
            Guess::initialAversion,
            Guess::initializationExpectedAversion,
            Guess::expectedRelief,
            Guess::expectedMentalEnergy,
            Guess::expectedDifficulty,
            Guess::expectedCognitiveLoad,
            Guess::expectedEmotionalLoad,
            Guess::expectedPhysicalLoad,
            Guess::expectedStress,
            Guess::motivation);

    private static final List<Function<Outcome, @Nullable Object>> ANSWERED_FEELINGS = List.of(
            Outcome::actualAversion,
            Outcome::actualRelief,
            Outcome::actualMentalEnergy,
            Outcome::actualDifficulty,
            Outcome::actualCognitive,
            Outcome::actualEmotional,
            Outcome::actualPhysical,
            Outcome::actualStress,
            Outcome::completionExpectedAversion,
            Outcome::gladnessAfter,
            Outcome::capacityAfter);

    private final ConsentService consents;

    KeptAnswers(ConsentService consents) {
        this.consents = consents;
    }

    // ---- beside a step: without what may not be kept ----

    Guess kept(Guess guess, LastWords words) {
        Guess kept = guess;
        if (holdsFeelings(kept) && !consents.takes(Purpose.FEELINGS, words.feelings())) {
            kept = kept.withoutFeelings();
        }
        if (kept.description() != null && !consents.takes(Purpose.FREE_TEXT, words.freeText())) {
            kept = kept.withoutText();
        }
        return kept;
    }

    Outcome kept(Outcome outcome, LastWords words) {
        Outcome kept = outcome;
        if (adds(ANSWERED_FEELINGS, Outcome.NONE, kept) && !consents.takes(Purpose.FEELINGS, words.feelings())) {
            kept = kept.withoutFeelings();
        }
        if (kept.completionNotes() != null && !consents.takes(Purpose.FREE_TEXT, words.freeText())) {
            kept = kept.withoutText();
        }
        return kept;
    }

    StartRequest kept(StartRequest request, LastWords words) {
        StartRequest kept = request;
        boolean feelings = holdsFeelings(request.guess()) || request.capacityBefore() != null;
        if (feelings && !consents.takes(Purpose.FEELINGS, words.feelings())) {
            kept = new StartRequest(
                    request.via(), request.guess().withoutFeelings(), request.fiveMinutes(), null, request.pick());
        }
        return kept.guess().description() == null || consents.takes(Purpose.FREE_TEXT, words.freeText())
                ? kept
                : kept.with(kept.guess().withoutText());
    }

    @Nullable
    String kept(@Nullable String text, LastWords words) {
        return text == null || consents.takes(Purpose.FREE_TEXT, words.freeText()) ? text : null;
    }

    // ---- by itself: kept, or refused ----

    /** @throws Conflict if something new may not be kept */
    void require(Guess before, Guess now, LastWords words) {
        if (adds(GUESSED_FEELINGS, before, now)) {
            consents.requireTaken(Purpose.FEELINGS, words.feelings());
        }
        require(before.description(), now.description(), words);
    }

    /** @throws Conflict if something new may not be kept */
    void require(Outcome before, Outcome now, LastWords words) {
        if (adds(ANSWERED_FEELINGS, before, now)) {
            consents.requireTaken(Purpose.FEELINGS, words.feelings());
        }
        require(before.completionNotes(), now.completionNotes(), words);
    }

    /** @throws Conflict if the words are new and may not be kept */
    void require(@Nullable String before, @Nullable String now, LastWords words) {
        if (now != null && !now.equals(before)) {
            consents.requireTaken(Purpose.FREE_TEXT, words.freeText());
        }
    }

    /** @throws Conflict if feelings may not be kept */
    void requireFeelings(LastWords words) {
        consents.requireTaken(Purpose.FEELINGS, words.feelings());
    }

    private static boolean holdsFeelings(Guess guess) {
        return adds(GUESSED_FEELINGS, Guess.NONE, guess);
    }

    private static <T> boolean adds(List<Function<T, @Nullable Object>> values, T before, T now) {
        return values.stream().anyMatch(value -> {
            Object wanted = value.apply(now);
            return wanted != null && !Objects.equals(wanted, value.apply(before));
        });
    }
}
