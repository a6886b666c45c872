package org.hotline.kit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;
import org.jspecify.annotations.Nullable;

/**
 * Every field of what a caller sends is there to be looked at. The validator would else ask the object mapping before each
 * whether it has been loaded from the database.
 */
@ApplicationScoped
class EveryField implements TraversableResolver {

    @Override
    public boolean isReachable(
            @Nullable Object holder, Path.Node field, Class<?> root, Path toHolder, ElementType element) {
        return true;
    }

    @Override
    public boolean isCascadable(
            @Nullable Object holder, Path.Node field, Class<?> root, Path toHolder, ElementType element) {
        return true;
    }
}
