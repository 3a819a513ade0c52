package app.taskaversion.privacy.internal;

import app.taskaversion.account.DataWithdrawn;
import app.taskaversion.account.SignInCheck;
import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.push.OwnerChanged;
import app.taskaversion.privacy.Allowed;
import app.taskaversion.privacy.ConsentEntry;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredConsentService implements ConsentService {

    private final ConsentEventRepository events;
    private final SignInCheck signIn;
    private final CurrentOwner owner;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    StoredConsentService(
            ConsentEventRepository events,
            SignInCheck signIn,
            CurrentOwner owner,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.events = events;
        this.signIn = signIn;
        this.owner = owner;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isGiven(Purpose purpose) {
        return last(purpose).map(ConsentEntry::given).orElse(false);
    }

    @Override
    @Transactional(readOnly = true)
    public void requireGiven(Purpose purpose) {
        if (!isGiven(purpose)) {
            throw needed(purpose);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Allowed allowed() {
        Map<Purpose, Boolean> lastWords = new EnumMap<>(Purpose.class);
        history().forEach(entry -> lastWords.putIfAbsent(entry.purpose(), entry.given()));
        Set<Purpose> allowed = EnumSet.noneOf(Purpose.class);
        for (Purpose purpose : Purpose.values()) {
            Boolean given = lastWords.get(purpose);
            if (given == null ? byFirstAnswer(purpose) : given) {
                allowed.add(purpose);
            }
        }
        return new Allowed(allowed);
    }

    private boolean byFirstAnswer(Purpose purpose) {
        return purpose.givenByFirstAnswer() && !signIn.accounts();
    }

    @Override
    public boolean takes(Purpose purpose) {
        return takes(
                purpose,
                last(purpose)
                        .map(entry -> entry.given() ? (Integer) 1 : (Integer) 0)
                        .orElse(null));
    }

    @Override
    public boolean takes(Purpose purpose, @Nullable Integer lastWord) {
        if (lastWord != null) {
            return lastWord == 1;
        }
        if (!byFirstAnswer(purpose)) {
            return false;
        }
        write(purpose, true, ConsentWay.FIRST_ANSWER);
        return true;
    }

    @Override
    public void requireTaken(Purpose purpose) {
        if (!takes(purpose)) {
            throw needed(purpose);
        }
    }

    @Override
    public void requireTaken(Purpose purpose, @Nullable Integer lastWord) {
        if (!takes(purpose, lastWord)) {
            throw needed(purpose);
        }
    }

    private static Conflict needed(Purpose purpose) {
        return new Conflict("privacy.needed." + purpose.key());
    }

    @Override
    public void give(Purpose purpose, ConsentWay way) {
        ConsentEntry last = last(purpose).orElse(null);
        if (last == null || !last.given() || last.textVersion() != Purpose.TEXT_VERSION) {
            write(purpose, true, way);
        }
    }

    @Override
    public void withdraw(Purpose purpose, ConsentWay way) {
        // In local mode a no before the first answer counts too: from then on nothing is asked.
        if (last(purpose).map(ConsentEntry::given).orElse(byFirstAnswer(purpose))) {
            write(purpose, false, way);
            publisher.publishEvent(new DataWithdrawn(owner.get()));
        }
    }

    private void write(Purpose purpose, boolean given, ConsentWay way) {
        ConsentEvent unused = events.save(new ConsentEvent(purpose, given, way, clock.instant()));
        publisher.publishEvent(new OwnerChanged(owner.get()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ConsentEntry> last(Purpose purpose) {
        return events.findFirstByPurposeOrderByOccurredAtDescIdDesc(purpose.key()).stream()
                .flatMap(ConsentEvent::entry)
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ConsentEntry> history() {
        return events.findAllByOrderByOccurredAtDescIdDesc().stream()
                .flatMap(ConsentEvent::entry)
                .toList();
    }
}
