package org.hotline.gateway.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Which pages may have the chat: ours, and those of sites that we know. */
@ApplicationScoped
public class ChatOrigins {

    private final Set<String> origins;

    ChatOrigins(
            @ConfigProperty(name = "hotline.chat.origins") Optional<List<String>> origins,
            @ConfigProperty(name = "hotline.public-url") String publicUrl) {
        this.origins = new HashSet<>(origins.orElse(List.of()));
        URI own = URI.create(publicUrl);
        this.origins.add(own.getScheme() + "://" + own.getRawAuthority());
    }

    /** Who says no origin is no browser, and has nobody's secrets. */
    public boolean isKnown(@Nullable String origin) {
        return origin == null || origins.contains(origin);
    }
}
