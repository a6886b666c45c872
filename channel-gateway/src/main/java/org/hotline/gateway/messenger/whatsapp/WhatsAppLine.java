package org.hotline.gateway.messenger.whatsapp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.mail.MailFile;
import org.hotline.gateway.mail.StoredFile;
import org.hotline.gateway.messenger.MessengerFile;
import org.hotline.gateway.messenger.MessengerLine;
import org.hotline.gateway.messenger.MessengerMessage;
import org.hotline.gateway.messenger.MessengerPart;
import org.hotline.gateway.messenger.MessengerTrouble;
import org.hotline.gateway.messenger.OpenMessenger;
import org.hotline.kit.outgoing.MultipartForm;
import org.hotline.kit.outgoing.MultipartForm.FormFile;
import org.hotline.kit.outgoing.OutgoingCalls;
import org.hotline.kit.outgoing.OutgoingCalls.ServerAnswer;

/** The Cloud API of WhatsApp. */
@ApplicationScoped
class WhatsAppLine implements MessengerLine {

    private static final int LONGEST_ANSWER = 1024 * 1024;
    private static final String PRODUCT = "messaging_product";
    private static final String WHATSAPP = "whatsapp";

    private final String api;
    private final OutgoingCalls calls;
    private final ObjectMapper json;

    /** @param media origins at which it keeps files: no other is asked, wherever an answer points */
    WhatsAppLine(
            @ConfigProperty(name = "hotline.messengers.whatsapp.api") String api,
            @ConfigProperty(name = "hotline.messengers.whatsapp.media") List<String> media,
            ObjectMapper json) {
        this.api = api.replaceFirst("/$", "");
        this.calls =
                new OutgoingCalls(Stream.concat(Stream.of(api), media.stream()).toList());
        this.json = json;
    }

    @Override
    public Channel channel() {
        return Channel.WHATSAPP;
    }

    @Override
    public MessengerMessage read(String original) {
        try {
            JsonNode kept = json.readTree(original);
            return new WhatsAppMessage(kept.path("message"), kept.path("contact")).said();
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a message that was read before cannot be read any more", damaged);
        }
    }

    @Override
    public MailFile load(OpenMessenger by, MessengerFile file, int number) throws MessengerTrouble {
        String place = api + '/' + URLEncoder.encode(file.reference(), StandardCharsets.UTF_8);
        try {
            JsonNode found = WhatsAppRefusal.resultOf(json, calls.get(place, signIn(by), LONGEST_ANSWER));
            if (found.path("file_size").asLong() > MailFile.MOST_BYTES) {
                throw MessengerTrouble.tooLarge();
            }
            ServerAnswer answer = calls.get(found.path("url").asText(), signIn(by), MailFile.MOST_BYTES);
            if (answer.status() != 200) {
                throw WhatsAppRefusal.of(json, answer);
            }
            String type = file.type() == null ? found.path("mime_type").asText() : file.type();
            return MailFile.given(
                    file.name() == null ? WhatsAppFiles.name(file.kind(), type) : file.name(),
                    type,
                    answer.body(),
                    number);
        } catch (OutgoingCalls.ForeignAddress elsewhere) {
            throw MessengerTrouble.elsewhere();
        } catch (OutgoingCalls.AnswerTooLong large) {
            throw MessengerTrouble.tooLarge();
        } catch (IOException unreachable) {
            throw MessengerTrouble.unreachable(unreachable);
        }
    }

    @Override
    public void send(OpenMessenger by, String peer, MessengerPart part) throws MessengerTrouble {
        try {
            StoredFile file = part.file();
            String type = file == null ? "text" : WhatsAppFiles.kind(file.type());
            Map<String, Object> message = new LinkedHashMap<>();
            message.put(PRODUCT, WHATSAPP);
            message.put("to", peer);
            message.put("type", type);
            message.put("biz_opaque_callback_data", WhatsAppStatus.mark(part));
            message.put(type, file == null ? Map.of("body", String.valueOf(part.text())) : left(by, file, type));
            String body = json.writeValueAsString(message);
            WhatsAppRefusal.resultOf(
                    json, calls.post(address(by, "messages"), signIn(by), "application/json", body, LONGEST_ANSWER));
        } catch (IOException unreachable) {
            throw MessengerTrouble.unreachable(unreachable);
        }
    }

    /** Files are left there first, and named then. */
    private Map<String, String> left(OpenMessenger by, StoredFile file, String type)
            throws IOException, MessengerTrouble {
        MultipartForm form = new MultipartForm(
                Map.of(PRODUCT, WHATSAPP, "type", file.type()),
                new FormFile("file", file.name(), file.type(), file.content().size(), file.content()::open));
        String id = WhatsAppRefusal.resultOf(json, calls.post(address(by, "media"), signIn(by), form, LONGEST_ANSWER))
                .path("id")
                .asText();
        return type.equals("document") ? Map.of("id", id, "filename", file.name()) : Map.of("id", id);
    }

    private static Map<String, String> signIn(OpenMessenger by) {
        return Map.of("Authorization", "Bearer " + by.secrets().accessToken());
    }

    private String address(OpenMessenger by, String what) {
        return api + '/' + URLEncoder.encode(by.messenger().providerId(), StandardCharsets.UTF_8) + '/' + what;
    }
}
