package org.hotline.kit.inbox;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Carries traces across Kafka: a single record goes on with its trace, a batch links to those of its records. */
@ApplicationScoped
class ConsumerSpans {

    private static final int MOST_LINKS = 64;

    private final Tracer tracer;

    ConsumerSpans(OpenTelemetry telemetry) {
        this.tracer = telemetry.getTracer("org.hotline.kit");
    }

    void around(String listener, List<ConsumerRecord<String, byte[]>> records, Runnable work) {
        SpanBuilder builder = tracer.spanBuilder("process " + listener)
                .setSpanKind(SpanKind.CONSUMER)
                .setNoParent();
        if (records.size() == 1) {
            builder.setParent(traceOf(records.get(0)));
        } else {
            records.stream().limit(MOST_LINKS).forEach(record -> link(builder, record));
        }
        Span span = builder.startSpan();
        try (Scope scope = span.makeCurrent()) {
            work.run();
        } catch (RuntimeException | Error failure) {
            span.recordException(failure);
            throw failure;
        } finally {
            span.end();
        }
    }

    private static void link(SpanBuilder builder, ConsumerRecord<String, byte[]> record) {
        SpanContext context = Span.fromContext(traceOf(record)).getSpanContext();
        if (context.isValid()) {
            builder.addLink(context);
        }
    }

    private static Context traceOf(ConsumerRecord<String, byte[]> record) {
        return W3CTraceContextPropagator.getInstance().extract(Context.root(), record, HEADERS);
    }

    private static final TextMapGetter<ConsumerRecord<String, byte[]>> HEADERS = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(ConsumerRecord<String, byte[]> record) {
            return List.of("traceparent");
        }

        @Override
        public @Nullable String get(@Nullable ConsumerRecord<String, byte[]> record, String name) {
            Header header = record == null ? null : record.headers().lastHeader(name);
            return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
        }
    };
}
