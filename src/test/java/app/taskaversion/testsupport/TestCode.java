package app.taskaversion.testsupport;

import java.security.CodeSource;

/** Who sends a statement: a test itself, or the application, also where a test has called it. */
final class TestCode {

    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
    private static final CodeSource TESTS = TestCode.class.getProtectionDomain().getCodeSource();

    private TestCode() {}

    /** Whether the nearest caller that is neither JDBC nor this package's own watch is a test. */
    static boolean sends() {
        return STACK.walk(frames -> frames.map(StackWalker.StackFrame::getDeclaringClass)
                .filter(type -> !type.equals(TestCode.class) && !type.equals(OwnerWatch.class))
                .filter(TestCode::isSender)
                .findFirst()
                .map(type -> TESTS.equals(type.getProtectionDomain().getCodeSource()))
                .orElse(false));
    }

    private static boolean isSender(Class<?> type) {
        return type.getName().startsWith("app.taskaversion.") || type.getName().startsWith("org.hibernate.");
    }
}
