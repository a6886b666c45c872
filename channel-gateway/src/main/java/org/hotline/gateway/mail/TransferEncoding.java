package org.hotline.gateway.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;

/** How the bytes of a part were written in letters, in whatever way its sender says so. */
final class TransferEncoding {

    private static final Pattern AROUND = Pattern.compile("^[\\s\"'<]++|[\\s\"'>;,(][\\s\\S]*");

    private TransferEncoding() {}

    static byte[] decoded(String said, byte[] body) throws IOException {
        return switch (AROUND.matcher(said).replaceAll("")) {
            case "base64", "base-64", "b64", "x-base64" -> Base64Body.decoded(body);
            case "quoted-printable", "quoted_printable", "quotedprintable", "x-quoted-printable", "qp" -> quoted(body);
            case "x-uuencode", "uuencode", "x-uuencoded", "uuencoded", "x-uue", "uue", "x-uu", "uu" ->
                UuEncoded.decoded(body);
            default -> body;
        };
    }

    private static byte[] quoted(byte[] body) throws IOException {
        try (QuotedPrintableInputStream in =
                new QuotedPrintableInputStream(new ByteArrayInputStream(body), DecodeMonitor.SILENT)) {
            return in.readAllBytes();
        }
    }
}
