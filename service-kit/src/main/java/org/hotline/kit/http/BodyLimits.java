package org.hotline.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;

/** How long a body may be, by the address to which it is sent. */
@ApplicationScoped
class BodyLimits {

    private final long most;
    private final List<Limit> limits;

    BodyLimits(BodySettings settings) {
        most = settings.most().asLongValue();
        limits = settings.at().entrySet().stream()
                .map(limit -> new Limit(limit.getKey(), limit.getValue().asLongValue()))
                .sorted(Comparator.comparing((Limit limit) -> limit.path.length())
                        .reversed())
                .toList();
    }

    /** The limit of the longest address at or above the path. */
    long at(String path) {
        for (Limit limit : limits) {
            if (path.startsWith(limit.path)
                    && (path.length() == limit.path.length() || path.charAt(limit.path.length()) == '/')) {
                return limit.bytes;
            }
        }
        return most;
    }

    private record Limit(String path, long bytes) {}
}
