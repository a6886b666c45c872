package org.hotline.kit.outgoing;

import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** A form with a file, of which only a piece is in memory at a time. */
public final class MultipartForm {

    private final String boundary = "hotline-" + UUID.randomUUID();
    private final StringBuilder head = new StringBuilder();
    private final FormFile file;

    /** Fields, and the file with which it ends. */
    public MultipartForm(Map<String, String> fields, FormFile file) {
        this.file = file;
        fields.forEach(
                (name, value) -> begin(name, "").append("\r\n").append(value).append("\r\n"));
        begin(file.field, "; filename=\"" + quoted(file.name) + '"')
                .append("Content-Type: ")
                .append(file.type)
                .append("\r\n\r\n");
    }

    private StringBuilder begin(String name, String more) {
        return head.append("--")
                .append(boundary)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append('"')
                .append(more)
                .append("\r\n");
    }

    String mediaType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    /** Its length is known, which not every server can do without. */
    BodyPublisher publisher() {
        byte[] before = head.toString().getBytes(StandardCharsets.UTF_8);
        byte[] after = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        BodyPublisher all = BodyPublishers.concat(
                BodyPublishers.ofByteArray(before),
                BodyPublishers.ofInputStream(file.content),
                BodyPublishers.ofByteArray(after));
        return BodyPublishers.fromPublisher(all, before.length + file.size + after.length);
    }

    /** As browsers write it. */
    private static String quoted(String name) {
        return name.replace("\"", "%22").replaceAll("[\r\n]", " ");
    }

    /** A file, under the name of its field. */
    public record FormFile(String field, String name, String type, long size, Supplier<InputStream> content) {}
}
