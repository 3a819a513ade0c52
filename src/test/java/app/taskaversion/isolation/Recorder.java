package app.taskaversion.isolation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Stands in front of a service and writes down which of its methods were called, and with what. */
final class Recorder {

    private final List<String> methods = new ArrayList<>();
    private final StringBuilder arguments = new StringBuilder();

    /** A class cannot be stood in front of; it is called as it is. */
    <S> S before(Class<S> type, S service) {
        if (!type.isInterface()) {
            return service;
        }
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            String name = PublicMethods.name(method);
            methods.add(name);
            arguments.append(Rendered.of(args)).append(' ');
            try {
                return method.invoke(service, args);
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        }));
    }

    List<String> methods() {
        return methods;
    }

    /** Ids that came back and were neither handed in nor known to the caller. */
    Stream<String> foreign(String rendered, World owner) {
        return owner.ids()
                .filter(rendered::contains)
                .filter(id -> !arguments.toString().contains(id));
    }
}
