package org.hotline.kit.outgoing;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An address that somebody gave, to be called.
 *
 * @param anywhere whether it may be in our own network, and be called without TLS
 */
public record GivenTarget(URI address, boolean anywhere) {

    /** In one way only; others are read as one address here and as another elsewhere. */
    private static final Pattern DIGITS =
            Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");

    /**
     * Reads one as it was given.
     *
     * @throws RefusedTarget when we never call it
     */
    public static GivenTarget of(String given, boolean anywhere) throws RefusedTarget {
        URI address;
        try {
            address = new URI(given);
        } catch (URISyntaxException e) {
            throw new RefusedTarget("must be an address, as in https://example.org/hotline");
        }
        GivenTarget target = new GivenTarget(address, anywhere);
        if (!target.isSecured() && !(anywhere && target.scheme().equals("http"))) {
            throw new RefusedTarget("must be an address of https");
        } else if (address.getHost() == null
                || !isUsual(address.getHost())
                || address.getPort() == 0
                || address.getPort() > 65_535) {
            throw new RefusedTarget("must name a server, by its name or by an address in its usual form");
        } else if (address.getRawUserInfo() != null || address.getRawFragment() != null) {
            throw new RefusedTarget("must have neither a user nor a password nor a #");
        }
        return target;
    }

    /**
     * Asks where it leads now, which may take its time.
     *
     * @throws RefusedTarget when that is not the public internet
     * @throws UnknownHostException when it leads nowhere
     */
    public InetAddress resolve() throws RefusedTarget, UnknownHostException {
        InetAddress[] found = InetAddress.getAllByName(host());
        if (!anywhere && !Stream.of(found).allMatch(PublicNetwork::contains)) {
            throw new RefusedTarget("must lead into the public internet");
        }
        return found[0];
    }

    private static boolean isUsual(String host) {
        String last = host.substring(host.lastIndexOf('.') + 1);
        return host.startsWith("[")
                || last.isEmpty()
                || !Character.isDigit(last.charAt(0))
                || DIGITS.matcher(host).matches();
    }

    boolean isSecured() {
        return scheme().equals("https");
    }

    String host() {
        return address.getHost();
    }

    int port() {
        int usual = isSecured() ? 443 : 80;
        return address.getPort() < 0 ? usual : address.getPort();
    }

    /** As it is asked for there. */
    String pathAndQuery() {
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + '?' + address.getRawQuery();
    }

    private String scheme() {
        return String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    }
}
