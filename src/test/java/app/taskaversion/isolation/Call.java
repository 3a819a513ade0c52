package app.taskaversion.isolation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One call of a public method of a service, with ids of somebody.
 *
 * @param service the public type of a feature's root package
 * @param method its name; where there are several of that name, followed by / and the number of parameters
 * @param given what that somebody does first
 * @param free why the method neither takes nor returns anything of a person; absent for all others
 * @param shown what else to look at, beside the database, to see that something changed
 * @param ways what is special about the call
 */
record Call<S>(
        Class<S> service,
        String method,
        Step<S> given,
        Body<S> body,
        @Nullable String free,
        @Nullable Body<S> shown,
        Set<Way> ways) {

    /** What may be special about a call. */
    enum Way {
        /** Ids of both people go in: such a call is made by the stranger only. */
        MIXED,
        /** The owner begins with nothing. */
        FRESH,
        /** The caller brings the transaction. */
        IN_TRANSACTION
    }

    boolean is(Way way) {
        return ways.contains(way);
    }

    /** Does something to the world of the first person, as whoever is signed in. */
    @FunctionalInterface
    interface Step<S> {
        void run(S service, World a) throws Exception;
    }

    /** Like a step, with what comes back. */
    @FunctionalInterface
    interface Body<S> {
        @Nullable
        Object run(S service, World a) throws Exception;
    }

    /** Uses the ids of both. */
    @FunctionalInterface
    interface MixedBody<S> {
        @Nullable
        Object run(S service, World a, World own) throws Exception;
    }

    @Override
    public String toString() {
        return service.getSimpleName() + "." + method + (is(Way.MIXED) ? " with ids of both" : "");
    }
}
