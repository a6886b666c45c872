package org.hotline.launcher.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Properties;
import org.hotline.local.server.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init")
@Tag("servers")
class MailCatcherTest {

    private final int smtpPort = Ports.free();
    private final int httpPort = Ports.free();
    private MailCatcher catcher;

    @BeforeEach
    void start() throws Exception {
        catcher = MailCatcher.start(smtpPort, httpPort);
    }

    @AfterEach
    void stop() {
        catcher.close();
    }

    @Test
    void aMailSentBySmtpIsShownWithEverythingAReaderLooksFor() throws Exception {
        send("Réponse à votre demande", "Bonjour,\r\nc'est réparé.", "anna@example.org", "ben@example.org");

        JsonNode mail = get("/v1/mails?to=ben@example.org").get("items").get(0);

        assertThat(mail.get("subject").asText()).isEqualTo("Réponse à votre demande");
        assertThat(mail.get("text").asText()).startsWith("Bonjour,").contains("c'est réparé.");
        assertThat(mail.get("from").asText()).isEqualTo("support@example.com");
        assertThat(mail.get("to")).hasSize(2);
        assertThat(mail.get("inReplyTo").asText()).isEqualTo("<question@example.org>");
        assertThat(mail.get("messageId").asText()).startsWith("<");
        assertThat(get("/v1/mails/" + mail.get("id").asText())).isEqualTo(mail);
        assertThat(call("GET", "/v1/mails/" + mail.get("id").asText() + "/raw").body())
                .contains("Content-Type: text/plain");
    }

    @Test
    void theNewestMailComesFirst() throws Exception {
        send("first", "1", "anna@example.org");
        send("second", "2", "anna@example.org");

        JsonNode items = get("/v1/mails?limit=1").get("items");

        assertThat(items).hasSize(1);
        assertThat(items.get(0).get("subject").asText()).isEqualTo("second");
    }

    @Test
    void mailsToSomebodyElseAreNotShown() throws Exception {
        send("hello", "1", "anna@example.org");

        JsonNode items = get("/v1/mails?to=carla@example.org").get("items");

        assertThat(items).isEmpty();
    }

    @Test
    void deletedMailsAreGone() throws Exception {
        send("hello", "1", "anna@example.org");

        HttpResponse<String> answer = call("DELETE", "/v1/mails");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(catcher.mails().newest(null, 10)).isEmpty();
    }

    @Test
    void whatIsNotThereIsNotFoundAndWhatIsNotANumberIsRefused() throws Exception {
        assertThat(call("GET", "/v1/mails/nothing").statusCode()).isEqualTo(404);
        assertThat(call("GET", "/v1/mails?limit=many").statusCode()).isEqualTo(400);
    }

    private void send(String subject, String text, String... recipients) throws Exception {
        Properties properties = new Properties();
        properties.putAll(Map.of("mail.smtp.host", "127.0.0.1", "mail.smtp.port", Integer.toString(smtpPort)));
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("support@example.com"));
        for (String recipient : recipients) {
            message.addRecipient(RecipientType.TO, new InternetAddress(recipient));
        }
        message.setSubject(subject, "UTF-8");
        message.setText(text, "UTF-8");
        message.setHeader("In-Reply-To", "<question@example.org>");
        Transport.send(message);
    }

    private JsonNode get(String path) throws Exception {
        return new ObjectMapper().readTree(call("GET", path).body());
    }

    private HttpResponse<String> call(String method, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + httpPort + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
