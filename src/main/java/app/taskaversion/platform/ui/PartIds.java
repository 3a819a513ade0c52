package app.taskaversion.platform.ui;

import java.util.concurrent.atomic.AtomicLong;

/** Ids for elements that others refer to ({@code aria-labelledby}). They mean nothing and differ in every page. */
public final class PartIds {

    private static final AtomicLong COUNTER = new AtomicLong();

    private PartIds() {}

    public static String next(String what) {
        return "tas-" + what + "-" + COUNTER.incrementAndGet();
    }
}
