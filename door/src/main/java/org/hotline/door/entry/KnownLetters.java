package org.hotline.door.entry;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotline.look.ProblemReason;
import org.jspecify.annotations.Nullable;

/** Refuses bodies that claim to be written in letters that nobody knows, before anything is read in them. */
@ApplicationScoped
class KnownLetters {

    private static final int BEFORE_ALL = 9_998;
    private static final Pattern CHARSET =
            Pattern.compile(";\\s{0,9}charset\\s{0,9}=\\s{0,9}\"?([^\";\\s]{0,99})", Pattern.CASE_INSENSITIVE);
    private static final ProblemReason UNKNOWN = new ProblemReason("unsupported-media-type", null);

    void register(@Observes Filters filters) {
        filters.register(KnownLetters::check, BEFORE_ALL);
    }

    private static void check(RoutingContext call) {
        if (areKnown(call.request().getHeader("Content-Type"))) {
            call.next();
            return;
        }
        ErrorAnswers no = ErrorAnswers.to(call.request(), 415, UNKNOWN);
        no.send(call.response().putHeader("Connection", "close"), 415);
    }

    /** Whether a type names letters that exist, or none. */
    static boolean areKnown(@Nullable String type) {
        Matcher named = CHARSET.matcher(type == null ? "" : type);
        while (named.find()) {
            try {
                if (!Charset.isSupported(named.group(1))) {
                    return false;
                }
            } catch (IllegalCharsetNameException noName) {
                return false;
            }
        }
        return true;
    }
}
