package app.taskaversion.tracking.ui;

/** Does what was chosen on a sheet and closes it, or says there why not. */
interface Attempt {

    void now(Runnable choice);
}
