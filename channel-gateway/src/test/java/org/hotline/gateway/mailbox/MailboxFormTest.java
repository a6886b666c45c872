package org.hotline.gateway.mailbox;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.HashMap;
import java.util.Map;
import org.hotline.gateway.ChannelGatewayTest;
import org.junit.jupiter.api.Test;

/** What is said of mailboxes. */
@ChannelGatewayTest
class MailboxFormTest extends MailboxTest {

    private void refuses(String field, Map<String, Object> differences) {
        Map<String, Object> mailbox = mailbox(host.port());
        mailbox.putAll(differences);
        send(mailbox).statusCode(422).body("errors.field", hasItem(field));
    }

    @Test
    void whatCannotBeFetchedOrNotWithoutTellingSecretsIsRefused() {
        Map<String, Object> provider = Map.of("clientId", "us", "refreshToken", "token");
        refuses("account", Map.of("account", "ann@example.org"));
        refuses("encryption", Map.of("host", "imap.example.org"));
        refuses("moveTo", Map.of("afterwards", "MOVE"));
        refuses("moveTo", Map.of("moveTo", "Taken"));
        refuses("moveTo", Map.of("afterwards", "MOVE", "moveTo", "INBOX"));
        refuses("password", Map.of("oauth2", with(provider, "https://provider.example/token")));
        Map<String, Object> plain = mailbox(host.port());
        plain.remove("password");
        send(plain).statusCode(422).body("errors.field", hasItem("password"));
        plain.put("oauth2", with(provider, "http://provider.example/token"));
        send(plain).statusCode(422).body("errors.field", hasItem("oauth2.tokenEndpoint"));
        plain.put("oauth2", with(Map.of("clientId", "us"), "https://provider.example/token"));
        send(plain).statusCode(422).body("errors.field", hasItem("oauth2"));
    }

    private static Map<String, Object> with(Map<String, Object> provider, String endpoint) {
        Map<String, Object> whole = new HashMap<>(provider);
        whole.put("tokenEndpoint", endpoint);
        return whole;
    }

    @Test
    void aPlaceIsFetchedAsOneMailbox() {
        add(mailbox(host.port()));
        send(mailbox(host.port())).statusCode(409).body("type", containsString("mailbox-known"));
    }

    @Test
    void secretsStayWhatTheyAreOnlyWhereTheyGoWhereTheyWent() {
        String id = add(mailbox(host.port()));
        Map<String, Object> mailbox = mailbox(host.port());
        mailbox.remove("password");
        mailbox.put("enabled", false);
        change(mailbox);
        shown(id).body("state", equalTo("OFF"));

        mailbox.put("port", 1);
        as("admin")
                .contentType("application/json")
                .header("If-Match", "*")
                .body(mailbox)
                .put("/v1/mailboxes/{id}", id)
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("password"));
        as("admin")
                .contentType("application/json")
                .body(mailbox)
                .put("/v1/mailboxes/{id}", id)
                .then()
                .statusCode(428);
    }

    @Test
    void nothingIsSaidToAServerThatCannotKeepItFromOthers() {
        Map<String, Object> mailbox = mailbox(host.port());
        mailbox.put("encryption", "STARTTLS");
        String id = add(mailbox);
        awaitState(id, "TROUBLED");
        shown(id).body("lastError", containsString("STARTTLS"));
    }
}
