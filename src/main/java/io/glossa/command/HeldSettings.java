package io.glossa.command;

import io.smallrye.config.ConfigMappingContext;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.Set;

/** A class that SmallRye Config has made to hold the settings of one interface. */
record HeldSettings(Class<?> holder) {

    private interface Call {
        Object make() throws ReflectiveOperationException;
    }

    static HeldSettings in(Class<?> holder) {
        return new HeldSettings(holder);
    }

    /** With the values that are read. What is wrong with one is thrown as the holder throws it. */
    Object made(ConfigMappingContext values) {
        return called(
                () -> holder.getDeclaredConstructor(ConfigMappingContext.class).newInstance(values));
    }

    /** The names of all properties, with their defaults. */
    @SuppressWarnings("unchecked") // the method is made with this type
    Map<String, String> properties() {
        return (Map<String, String>)
                called(() -> holder.getDeclaredMethod("getProperties").invoke(null));
    }

    /** The names of those that are secret. */
    @SuppressWarnings("unchecked")
    Set<String> secrets() {
        return (Set<String>) called(() -> holder.getDeclaredMethod("getSecrets").invoke(null));
    }

    private Object called(Call call) {
        try {
            return call.make();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(holder + " is not made as it was", e);
        }
    }
}
