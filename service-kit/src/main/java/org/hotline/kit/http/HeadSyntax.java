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

    /** Whether the version is another one, Host or Content-Type is given twice, Host is missing or none, or the coding unknown. */
    static boolean isBroken(HttpRequest request) {
        HttpVersion version = request.protocolVersion();
        List<String> hosts = request.headers().getAll(HttpHeaderNames.HOST);
        boolean needsHost = version.minorVersion() > 0;
        return version.majorVersion() != 1
                || hosts.size() > 1
                || (hosts.isEmpty() && needsHost)
                || !hosts.stream().allMatch(host -> HOST.matcher(host).matches())
                || request.headers().getAll(HttpHeaderNames.CONTENT_TYPE).size() > 1
                || !isChunkedOrNothing(request.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING));
    }

    /** What stands between here and the sender may read another coding another way, and the next request with it. */
    private static boolean isChunkedOrNothing(List<String> codings) {
        return codings.isEmpty()
                || (codings.size() == 1 && codings.get(0).strip().equalsIgnoreCase("chunked"));
    }
}
