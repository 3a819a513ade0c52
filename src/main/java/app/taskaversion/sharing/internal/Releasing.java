package app.taskaversion.sharing.internal;

import app.taskaversion.account.Everybody;
import app.taskaversion.account.SignInCheck;
import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.sharing.internal.book.ReleaseBook;
import app.taskaversion.sharing.internal.book.ReleaseBook.Begun;
import app.taskaversion.sharing.rule.Noise;
import app.taskaversion.sharing.rule.OwnShare;
import app.taskaversion.sharing.rule.PrivateMeans;
import app.taskaversion.sharing.rule.ReleasedCell;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;

/**
 * Makes a release: takes its turn, lets each person give theirs, and writes down what the noise leaves. In this order, so
 * that whatever stops half-way is spent and never shown. (recommender §2.14)
 */
@Component
public class Releasing {

    private final SignInCheck signIn;
    private final Everybody everybody;
    private final Giving giving;
    private final ReleaseBook book;
    private final ReleaseFiles files;
    private final PrivateMeans means;
    private final CurrentOwner owner;

    Releasing(
            SignInCheck signIn,
            Everybody everybody,
            Giving giving,
            ReleaseBook book,
            ReleaseFiles files,
            Noise noise,
            CurrentOwner owner) {
        this.signIn = signIn;
        this.everybody = everybody;
        this.giving = giving;
        this.book = book;
        this.files = files;
        this.means = new PrivateMeans(noise);
        this.owner = owner;
    }

    /** @throws Conflict if the year is spent, or there is nobody to count: one person on their own machine */
    Begun begin() {
        if (!signIn.accounts()) {
            throw new Conflict("sharing.nobodyElse");
        }
        return book.begin();
    }

    /**
     * What a release became.
     *
     * @param files by name
     * @param told how many cells are told
     */
    public record Made(SequencedMap<String, byte[]> files, int told) {}

    Made run(Begun release) {
        List<OwnShare> shares = new ArrayList<>();
        for (OwnerId person : everybody.ids()) {
            shares.add(owner.callAs(person, () -> giving.give(release.id().value(), release.year(), release.at())));
        }
        List<ReleasedCell> cells = means.of(shares);
        int told = (int) cells.stream().filter(ReleasedCell::isTold).count();
        book.finish(release.id(), told, cells.size() - told, files.zip(release, cells));
        return new Made(files.of(release, cells), told);
    }

    /** @throws Conflict if the year is spent, or there is nobody to count: one person on their own machine */
    public Made release() {
        return run(begin());
    }
}
