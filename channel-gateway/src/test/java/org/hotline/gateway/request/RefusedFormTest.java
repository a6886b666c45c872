package org.hotline.gateway.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hotline.gateway.ChannelGatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What our own form does not take, and what its writer is told. */
@ChannelGatewayTest
class RefusedFormTest extends OwnFormSender {

    @ParameterizedTest
    @CsvSource({"website, filled by a machine", "address, nobody", "token, short", "subject, ' '", "text, ' '"})
    void whatIsWrongIsNamedAndNothingIsTaken(String field, String value) {
        String address = unique("eve") + "@customer.example";
        Map<String, String> form = form(address);
        form.put(field, value);

        sent(form).statusCode(400).body(containsString(field));

        assertThat(askedBy(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"address, nobody", "address, marie@localhost", "subject, ' '", "text, ' '"})
    void aReaderGetsHisFormBackAsHeFilledItInWithWhatIsWrong(String field, String value) {
        Map<String, String> form = form(unique("kim") + "@customer.example");
        form.put(field, value);

        given().redirects()
                .follow(false)
                .header("Accept", "text/html")
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(form)
                .post("/v1/requests")
                .then()
                .statusCode(400)
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .body(containsString("id=\"" + field + "-wrong\""))
                .body(containsString("value=\"" + form.get("token") + "\""))
                .body(containsString(field.equals("text") ? "No connection" : "Since &lt;b&gt;this&lt;/b&gt; morning"))
                .body(containsString("action=\"requests?language=fr\""))
                .body(containsString("pas encore envoyée"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "subject", "text", "seen", "language"})
    void whatCannotBeStoredIsNamedOnAFormWithFilesToo(String field) {
        String address = unique("jan") + "@customer.example";
        Map<String, String> form = form(address);
        form.put(field, "a\0b");

        sentWith(form, "error.png").statusCode(400).body(containsString(field), containsString("NUL"));

        assertThat(askedBy(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--b\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nno end", "no form"})
    void whatIsNoFormIsRefused(String body) {
        given().contentType("multipart/form-data; boundary=b")
                .body(body.getBytes(StandardCharsets.US_ASCII))
                .post("/v1/requests")
                .then()
                .statusCode(400);
    }

    @Test
    void moreThanAFormHoldsIsRefusedAtOnce() {
        given().contentType("multipart/form-data; boundary=b")
                .body(new byte[7 * 1024 * 1024])
                .post("/v1/requests")
                .then()
                .statusCode(413);
    }

    @Test
    void moreFilesThanAnybodyNeedsAreRefused() {
        String address = unique("ida") + "@customer.example";

        sentWith(form(address), "1", "2", "3", "4", "5", "6").statusCode(400).body(containsString("files"));

        assertThat(askedBy(address)).isEmpty();
    }
}
