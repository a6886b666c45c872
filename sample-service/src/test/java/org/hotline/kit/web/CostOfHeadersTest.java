package org.hotline.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.ParamConverter;
import java.lang.annotation.Annotation;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hotline.kit.json.TimeParameters;
import org.hotline.kit.problem.DomainException;
import org.hotline.kit.test.Cost;
import org.jboss.resteasy.reactive.server.jaxrs.HttpHeadersImpl;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Headers and parameters as long as all of them may be, each written to be dear to what reads it. */
@Tag("cost")
class CostOfHeadersTest {

    private static final int LONGEST = 16 * 1024;
    private static final ParamConverter<Instant> TIMES =
            Objects.requireNonNull(new TimeParameters().getConverter(Instant.class, Instant.class, new Annotation[0]));

    static Stream<String> pieces() {
        return Stream.of(
                ",",
                "\"1\",",
                "*",
                "1",
                "1.",
                "2026-05-01T08:00:00.0",
                "\u001f",
                "fr,",
                "fr;q=0.1,",
                "a-",
                ";",
                "fr;",
                "q=",
                "*/*,",
                " ");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    @Timeout(60)
    void noHeaderAndNoParameterCostsMoreThanTwoSecondsAndSixtyFourMebibytes(String piece) throws Exception {
        String text = piece.repeat(LONGEST / piece.length());
        String cursor = Cursor.encode(text);
        HttpHeaders headers = new HttpHeadersImpl(Map.of(HttpHeaders.ACCEPT_LANGUAGE, text, HttpHeaders.ACCEPT, text)
                .entrySet());

        Cost.assertBearable(piece + " again and again", () -> {
            for (Supplier<?> reading : Stream.<Supplier<?>>of(
                            () -> checked(text),
                            () -> Cursor.decode(text, 2),
                            () -> Cursor.decode(cursor, 1, values -> UUID.fromString(values.get(0))),
                            () -> Cursor.decode(cursor, 1, values -> Instant.parse(values.get(0))),
                            () -> TIMES.fromString(text),
                            headers::getAcceptableLanguages,
                            headers::getAcceptableMediaTypes)
                    .toList()) {
                read(reading);
            }
        });
    }

    private static boolean checked(String ifMatch) {
        Version.check(ifMatch, 1);
        return true;
    }

    private static void read(Supplier<?> reading) {
        try {
            assertThat(reading.get()).isNotNull();
        } catch (DomainException | IllegalArgumentException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }
}
