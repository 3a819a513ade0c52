package app.taskaversion.platform.startup;

import org.springframework.boot.ApplicationArguments;

/** Something that the packaged application does instead of serving, such as an import from the command line. */
public interface Command {

    boolean isRequested(ApplicationArguments arguments);

    /** @return the exit code of the process */
    int run(ApplicationArguments arguments);
}
