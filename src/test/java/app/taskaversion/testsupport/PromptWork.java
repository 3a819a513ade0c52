package app.taskaversion.testsupport;

import app.taskaversion.platform.job.LongWork;

/** Long work is done at once, by whoever asks for it. */
public final class PromptWork extends LongWork {

    @Override
    public void run(Runnable work) {
        work.run();
    }
}
