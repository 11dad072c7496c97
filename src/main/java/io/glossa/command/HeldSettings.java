package io.glossa.command;

import io.smallrye.config.ConfigMappingContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.Set;

/**
 * A class that SmallRye Config has made to hold the settings of one interface.
 *
 * @param constructor takes the values that are read
 * @param properties the names of all properties, with their defaults
 * @param secrets the names of those that are secret
 */
record HeldSettings(Constructor<?> constructor, Map<String, String> properties, Set<String> secrets) {

    /** @throws IllegalStateException where it is not made as SmallRye Config makes them */
    @SuppressWarnings("unchecked") // the methods are made with these types
    static HeldSettings in(Class<?> holder) {
        try {
            return new HeldSettings(
                    holder.getDeclaredConstructor(ConfigMappingContext.class),
                    (Map<String, String>)
                            holder.getDeclaredMethod("getProperties").invoke(null),
                    (Set<String>) holder.getDeclaredMethod("getSecrets").invoke(null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(holder + " does not hold settings", e);
        }
    }

    /** With the values that are read. What is wrong with one of them is thrown as the constructor throws it. */
    Object made(ConfigMappingContext values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constructor + " can't be called", e);
        }
    }
}
