package app.taskaversion.platform.job;

/** Work that must not happen where it was asked for, such as in the last steps of a transaction; it brings its own owner. */
public final class Aside {

    private Aside() {}

    public static void run(Runnable work) {
        Thread unused = Thread.ofVirtual().name("aside").start(work);
    }
}
