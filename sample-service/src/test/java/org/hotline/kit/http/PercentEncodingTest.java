package org.hotline.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.hotline.kit.problem.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read is refused, and named, before anything takes it for something else. */
class PercentEncodingTest {

    @ParameterizedTest
    @CsvSource({
        "/v1/things?q=%FFx, q",
        "/v1/things?q=%ED%A0%80x, q",
        "/v1/things?q=%ED%A0%BD%ED%B8%80, q",
        "/v1/things?q=%C0%AF, q",
        "/v1/things?q=%E9t%E9, q",
        "/v1/things?q=%C3, q",
        "/v1/things?q=%F5%80%80%80, q",
        "/v1/things?a=1&q=caf%E9&b=2, q",
        "/v1/things?a=1;q=caf%E9;b=2, q",
        "/v1/things?q=%, q",
        "/v1/things?q=%4, q",
        "/v1/things?q=%zz, q",
        "/v1/things?q=%-1, q",
        "/v1/things?q=%u00e9, q",
        "/v1/things?q=a%00b, q",
        "/v1/things?q=\u00e9, q",
        "/v1/things?%FF=1, %FF",
        "/v1/things?%FF, %FF",
        "/v1/%FF/x?q=1, path",
        "/v1/caf%E9, path",
        "/v1/%00, path",
    })
    void whatIsNotPercentEncodedUtf8IsNamed(String address, String field) {
        assertThat(PercentEncoding.brokenByAddress(address)).isNotNull().satisfies(problem -> {
            assertThat(problem.status()).isEqualTo(400);
            assertThat(problem.errors()).extracting(FieldError::field).containsExactly(field);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "*",
                "/v1/things?",
                "/v1/things?q",
                "/v1/things?q=&&=",
                "/v1/things?q=caf%C3%A9+%26%20x",
                "/v1/things?q=%F0%9F%98%80",
                "/v1/things?q=%EF%BF%BD",
                "/v1/%E2%82%AC/x?q=100%25"
            })
    void whatIsPercentEncodedUtf8IsLeftAlone(String address) {
        assertThat(PercentEncoding.brokenByAddress(address)).isNull();
    }

    @Test
    void aFormMayHoldLettersAsTheyAre() {
        assertThat(PercentEncoding.brokenByForm(bytesOf("comment=d\u00e9\u00e7u"), StandardCharsets.UTF_8))
                .isNull();
        assertThat(PercentEncoding.brokenByForm("comment=d\u00e9\u00e7u", StandardCharsets.UTF_8))
                .isNotNull();
    }

    @Test
    void aFormIsReadAsItsSenderSaysThatItIsWritten() {
        Charset latin = FormBody.charsetOf("application/x-www-form-urlencoded; charset=ISO-8859-1");
        assertThat(PercentEncoding.brokenByForm("user=M%FCller&from=caf\u00e9", latin))
                .isNull();
        assertThat(PercentEncoding.brokenByForm("user=%00", latin)).isNotNull();
        assertThat(FormBody.charsetOf("application/x-www-form-urlencoded; charset=nonsense"))
                .isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void aLongNameIsNotRepeatedWhole() {
        assertThat(PercentEncoding.brokenByForm("x".repeat(1_000) + "=%FF", StandardCharsets.UTF_8))
                .isNotNull()
                .satisfies(
                        problem -> assertThat(problem.errors().get(0).field()).hasSize(100));
    }

    private static String bytesOf(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
