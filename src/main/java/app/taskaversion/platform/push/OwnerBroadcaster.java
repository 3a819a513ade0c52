package app.taskaversion.platform.push;

import app.taskaversion.platform.owner.OwnerId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Passes "something of yours changed" to the open tabs of that person, and only of that person. */
@Component
public class OwnerBroadcaster {

    private final Map<OwnerId, List<Runnable>> listeners = new ConcurrentHashMap<>();

    /** @return removes the listener again */
    public Runnable listen(OwnerId owner, Runnable listener) {
        listeners.computeIfAbsent(owner, key -> new CopyOnWriteArrayList<>()).add(listener);
        return () -> listeners.computeIfPresent(owner, (key, all) -> {
            boolean unused = all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    /** Only after the commit: a tab that looks again must see the change. */
    @TransactionalEventListener(fallbackExecution = true)
    public void onChange(OwnerChanged change) {
        listeners.getOrDefault(change.owner(), List.of()).forEach(Runnable::run);
    }
}
