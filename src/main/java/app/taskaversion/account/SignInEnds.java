package app.taskaversion.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Tells the open tabs of a sign-in that it is over. */
@Component
public class SignInEnds {

    private final Map<UUID, List<Runnable>> listeners = new ConcurrentHashMap<>();

    /** @return removes the listener again */
    public Runnable listen(UUID signIn, Runnable listener) {
        listeners.computeIfAbsent(signIn, key -> new CopyOnWriteArrayList<>()).add(listener);
        return () -> listeners.computeIfPresent(signIn, (key, all) -> {
            boolean unused = all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    /** Runs the listeners of these sign-ins. */
    public void ended(Collection<UUID> signIns) {
        signIns.forEach(id -> listeners.getOrDefault(id, List.of()).forEach(Runnable::run));
    }
}
