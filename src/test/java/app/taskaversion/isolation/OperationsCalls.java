package app.taskaversion.isolation;

import app.taskaversion.operations.DataLocation;

/** Running the application. */
final class OperationsCalls {

    private OperationsCalls() {}

    static void add(Calls calls) {
        String reason = "where the database is, not what is in it";
        calls.on(DataLocation.class)
                .free("shown", reason, (s, a) -> s.shown())
                .free("isFile", reason, (s, a) -> s.isFile());
    }
}
