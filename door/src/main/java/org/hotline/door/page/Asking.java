package org.hotline.door.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/** Asks several services at once, as the person whose session it is. */
@ApplicationScoped
public class Asking {

    private static final Logger LOG = Logger.getLogger(Asking.class);

    private final ManagedExecutor executor;

    Asking(ManagedExecutor executor) {
        this.executor = executor;
    }

    /** Asks, and goes on meanwhile. */
    public <T> CompletableFuture<T> ask(Supplier<T> question) {
        return executor.supplyAsync(question);
    }

    /** What each of them is answered, in their order. */
    public <T, R> List<R> each(Collection<T> things, Function<T, R> question) {
        List<CompletableFuture<R>> asked =
                things.stream().map(thing -> ask(() -> question.apply(thing))).toList();
        return asked.stream().map(Asking::answer).toList();
    }

    /** The answer, once it is there. */
    public static <T> T answer(CompletableFuture<T> asked) {
        try {
            return asked.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    /** What one asks for, or something else while it is away: the rest of the page is shown. */
    public static <T> T ifThere(T otherwise, Supplier<T> asked) {
        try {
            return asked.get();
        } catch (WebApplicationException | ProcessingException away) {
            LOG.debug("A part of the page is away", away);
            return otherwise;
        }
    }
}
