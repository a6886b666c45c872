package org.hotline.kit.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a request begins and ends and whom it is for, beyond what the decoder demands (RFC 9112, sections 2.3, 3.2 and 6.1).
 * What its other headers may say is the {@link RequestGate}'s to judge.
 */
final class HeadSyntax {

    private static final Pattern HOST =
            Pattern.compile("(?:[\\w.~%!$&'()*+,;=-]{0,255}|\\[[0-9A-Fa-f:.]{2,45}])(?::\\d{0,5})?");

    private HeadSyntax() {}

    /** Whether the version is another one, Host is given twice, is missing or is none, or the coding is unknown. */
    static boolean isBroken(HttpRequest request) {
        HttpVersion version = request.protocolVersion();
        List<String> hosts = request.headers().getAll(HttpHeaderNames.HOST);
        boolean needsHost = version.minorVersion() > 0;
        return version.majorVersion() != 1
                || hosts.size() > 1
                || (hosts.isEmpty() && needsHost)
                || !hosts.stream().allMatch(host -> HOST.matcher(host).matches())
                || !isChunkedOrNothing(request.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING));
    }

    /** Whether the decoder found in a header what no header may hold; of all of them only that much is known then. */
    static boolean hasOddHeader(HttpRequest request) {
        return request.decoderResult().cause() instanceof IllegalArgumentException no
                && String.valueOf(no.getMessage()).contains("header");
    }

    /** What stands between here and the sender may read another coding another way, and the next request with it. */
    private static boolean isChunkedOrNothing(List<String> codings) {
        return codings.isEmpty()
                || (codings.size() == 1 && codings.get(0).strip().equalsIgnoreCase("chunked"));
    }
}
