package org.hotline.gateway.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where telephone exchanges may be: what the deployment names, whatever somebody says (ADR 64). */
@ApplicationScoped
public class ExchangeAddresses {

    private final List<String> origins;

    ExchangeAddresses(@ConfigProperty(name = "hotline.telephone-exchanges.origins") Optional<List<String>> origins) {
        this.origins = origins.orElse(List.of());
    }

    public List<String> origins() {
        return origins;
    }

    /** Whether it leads to one of them, in the form that a client understands. */
    boolean include(String address) {
        try {
            URI uri = URI.create(address);
            return Stream.of("http", "https").anyMatch(scheme -> scheme.equalsIgnoreCase(uri.getScheme()))
                    && uri.getUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && known().contains(originOf(uri));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private List<String> known() {
        return origins.stream()
                .map(origin -> originOf(URI.create(origin.strip())))
                .collect(Collectors.toList());
    }

    private static String originOf(URI uri) {
        int port = uri.getPort() >= 0 ? uri.getPort() : "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
        return (uri.getScheme() + "://" + uri.getHost() + ":" + port).toLowerCase(Locale.ROOT);
    }
}
