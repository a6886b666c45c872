package org.hotline.kit.time;

import java.util.Collection;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What timers do each time: some of what is due after the other, until nothing is. */
public final class Ticks {

    private Ticks() {}

    /**
     * Does some of it as long as there is more.
     *
     * @param some answers whether there may be more
     */
    public static void whileThereIsMore(BooleanSupplier some) {
        boolean more = true;
        while (more) {
            more = some.getAsBoolean();
        }
    }

    /** Takes what is found as long as something is. */
    public static <C extends Collection<?>> void whileFound(Supplier<C> look, Consumer<? super C> take) {
        whileThereIsMore(() -> {
            C found = look.get();
            if (!found.isEmpty()) {
                take.accept(found);
            }
            return !found.isEmpty();
        });
    }
}
