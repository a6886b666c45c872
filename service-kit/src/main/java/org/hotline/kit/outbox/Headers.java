package org.hotline.kit.outbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.hotline.event.Event;
import org.hotline.kit.event.EventCodec;

/** The headers of a record as one text, a line each: CloudEvents 1.0 attributes in Kafka's binary mode, and the trace. */
public final class Headers {

    private Headers() {}

    /** The CloudEvents attributes of a fact published by the service. */
    public static String of(Event event, String source) {
        StringBuilder lines = new StringBuilder(320)
                .append("ce_specversion:1.0\nce_id:")
                .append(event.eventId())
                .append("\nce_source:")
                .append(source)
                .append("\nce_type:")
                .append(EventCodec.typeOf(event))
                .append("\nce_time:")
                .append(event.occurredAt())
                .append("\nce_recordedtime:")
                .append(event.recordedAt())
                .append("\nce_subject:")
                .append(event.key())
                .append("\ncontent-type:application/json\n");
        SpanContext span = Span.current().getSpanContext();
        if (span.isValid()) {
            lines.append("traceparent:00-")
                    .append(span.getTraceId())
                    .append('-')
                    .append(span.getSpanId())
                    .append('-')
                    .append(span.getTraceFlags().asHex())
                    .append('\n');
        }
        return lines.toString();
    }

    /** One header as a line; line breaks in the value become spaces. */
    public static String line(String name, String value) {
        return name + ':' + value.replace('\n', ' ').replace('\r', ' ') + '\n';
    }

    /** The lines of headers that were read from a record. */
    public static String of(Iterable<Header> headers) {
        StringBuilder lines = new StringBuilder();
        for (Header header : headers) {
            String value = header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
            lines.append(line(header.key(), value));
        }
        return lines.toString();
    }

    /** The lines as headers to send. */
    public static List<Header> parse(String lines) {
        List<Header> headers = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.add(new RecordHeader(
                        line.substring(0, colon), line.substring(colon + 1).getBytes(StandardCharsets.UTF_8)));
            }
        }
        return headers;
    }
}
