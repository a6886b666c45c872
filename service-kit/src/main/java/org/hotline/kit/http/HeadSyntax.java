package org.hotline.kit.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import java.util.List;
import java.util.regex.Pattern;

/** What the head of a request has to be beyond what the decoder demands (RFC 9112, sections 2.3 and 3.2). */
final class HeadSyntax {

    private static final Pattern HOST =
            Pattern.compile("(?:[\\w.~%!$&'()*+,;=-]{0,255}|\\[[0-9A-Fa-f:.]{2,45}])(?::\\d{0,5})?");

    private HeadSyntax() {}

    /** Whether the version is another one, or Host is missing, given twice or none. */
    static boolean isBroken(HttpRequest request) {
        HttpVersion version = request.protocolVersion();
        List<String> hosts = request.headers().getAll(HttpHeaderNames.HOST);
        boolean needsHost = version.minorVersion() > 0;
        return version.majorVersion() != 1
                || hosts.size() > 1
                || (hosts.isEmpty() && needsHost)
                || !hosts.stream().allMatch(host -> HOST.matcher(host).matches());
    }
}
